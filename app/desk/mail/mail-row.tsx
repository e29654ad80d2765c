import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ShownMail } from '#desk/read/mail.ts';
import { canTryAgain } from '#newsroom/mail-tries.ts';
import { tryMailAgainAction } from './actions.ts';
import { mailFate, mailKindWords } from './mail-words.ts';

type Props = { readonly mail: ShownMail; readonly zone: string };

/** One mail: to whom, about what, and what became of it. */
export function MailRow({ mail, zone }: Props) {
  const { id, kind, to, createdAt, tries, state, lastRefusal } = mail;
  const { words, tone } = mailFate(mail);
  return (
    <li className="session">
      <div className="mail-facts">
        <h2 className="flex flex-wrap items-baseline gap-2 font-semibold">
          <bdi>{to}</bdi>
          <Mark tone={tone}>{say(words)}</Mark>
        </h2>
        <p className="text-quiet">
          {sayWith(
            '{kind} · written <at></at>',
            { at: <Instant at={createdAt} zone={zone} /> },
            { kind: say(mailKindWords(kind)) },
          )}
        </p>
        <Fate mail={mail} zone={zone} />
        {lastRefusal && state !== 'sent' ? <q className="history-reason">{lastRefusal}</q> : null}
      </div>
      {canTryAgain(state) && tries > 0 ? (
        <Form action={tryMailAgainAction} label={say('Try the mail to {to} again', { to })}>
          <input type="hidden" name="mailId" value={id} />
          <SubmitButton tone="plain" about={`: ${to}`}>
            {say('Try again now')}
          </SubmitButton>
        </Form>
      ) : null}
    </li>
  );
}

function Fate({ mail: { state, tries, nextTryAt, settledAt }, zone }: Props) {
  if (tries === 0) return null;
  const at = <Instant at={settledAt ?? nextTryAt} zone={zone} />;
  return (
    <p className="text-quiet">
      {state === 'waiting'
        ? sayWith(
            '{count, plural, one {# try} other {# tries}}, the next <at></at>',
            { at },
            { count: tries },
          )
        : sayWith(
            '{count, plural, one {# try} other {# tries}}, the end <at></at>',
            { at },
            { count: tries },
          )}
    </p>
  );
}
