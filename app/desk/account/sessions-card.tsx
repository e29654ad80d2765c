import { deviceName } from '#components/desk/device-name.ts';
import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { Section } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { OwnSession } from '#desk/read/sessions.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import { endSessionAction } from './actions.ts';

type Props = { readonly sessions: readonly OwnSession[]; readonly zone: string };

/** Where one is signed in, and the way to end it from here. */
export function SessionsCard({ sessions, zone }: Props) {
  const others = sessions.filter(({ isThis }) => !isThis);
  return (
    <Section title={say('Where you are signed in')}>
      <div className="stack">
        <ul className="people" aria-label={say('Where you are signed in')}>
          {sessions.map((session) => (
            <li key={session.key} className="session">
              <SessionWords session={session} zone={zone} />
              {session.isThis ? null : <EndOne session={session} zone={zone} />}
            </li>
          ))}
        </ul>
        {others.length > 1 ? (
          <Form action={endSessionAction} label={say('Sign out everywhere else')}>
            <input type="hidden" name="session" value="others" />
            <div className="form-buttons">
              <SubmitButton tone="plain">{say('Sign out everywhere else')}</SubmitButton>
            </div>
          </Form>
        ) : null}
        <p className="text-quiet">
          {say('Do you not know one of them? Sign it out, then change your password.')}
        </p>
      </div>
    </Section>
  );
}

function SessionWords({ session, zone }: { readonly session: OwnSession; readonly zone: string }) {
  const { device, since, lastSeenAt, isThis } = session;
  return (
    <div>
      <h3 className="flex flex-wrap items-baseline gap-2 font-semibold">
        {deviceName(device)}
        {isThis ? <Mark>{say('This browser')}</Mark> : null}
      </h3>
      <p className="text-quiet">
        {sayWith('Since <since></since> · last seen <seen></seen>', {
          since: <Instant at={since} zone={zone} />,
          seen: <Instant at={lastSeenAt} zone={zone} />,
        })}
      </p>
    </div>
  );
}

function EndOne({ session, zone }: { readonly session: OwnSession; readonly zone: string }) {
  const since = formatShown(session.since, zone, spokenLanguage());
  return (
    <Form action={endSessionAction}>
      <input type="hidden" name="session" value={session.key} />
      <SubmitButton tone="plain" about={`${deviceName(session.device)}, ${since.date} ${since.time}`}>
        {say('Sign out there')}
      </SubmitButton>
    </Form>
  );
}
