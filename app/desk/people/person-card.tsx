import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { languageName, ROLE_WORDS } from '#components/desk/words.ts';
import { Mark } from '#components/ui/mark.tsx';
import type { ListedPerson, PeopleScreen } from '#desk/read/people.ts';
import { DetailsForm } from './details-form.tsx';
import { LinkForm } from './link-form.tsx';
import { RolesForm } from './roles-form.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';
import { SessionsForm } from './sessions-form.tsx';
import { SignOnForm } from './sign-on-form.tsx';
import { SuspensionForm } from './suspension-form.tsx';

type Props = {
  readonly person: ListedPerson;
  readonly isSelf: boolean;
  readonly screen: Pick<PeopleScreen, 'languages' | 'mailIsSet'>;
  readonly zone: string;
};

/** One person: name, roles, and what an admin may do. Nobody changes their own standing. */
export function PersonCard({ person, isSelf, screen, zone }: Props) {
  return (
    <article className="person" aria-labelledby={`person-${person.id}`}>
      <div>
        <h2 id={`person-${person.id}`} className="flex flex-wrap items-baseline gap-2 font-semibold">
          <bdi>{person.name}</bdi>
          {isSelf ? <Mark>{say('You')}</Mark> : null}
          <StateMark person={person} />
        </h2>
        <p className="text-quiet">
          <bdi>{person.email}</bdi>
        </p>
        <Seen person={person} zone={zone} />
      </div>
      <p className="person-roles">
        {person.roles.map((role) => say(ROLE_WORDS[role])).join(', ') || say('No roles')}
        {person.languages.length > 0 ? (
          <span className="text-quiet">
            {' '}
            · {person.languages.map((one) => languageName(one, spokenLanguage())).join(', ')}
          </span>
        ) : null}
      </p>
      <div className="person-deeds">
        <DetailsForm person={person} languages={screen.languages} />
        {isSelf ? null : <RolesForm person={person} />}
        {isSelf || !person.active ? null : <LinkForm person={person} mailIsSet={screen.mailIsSet} />}
        {isSelf || person.state !== 'active' ? null : <SessionsForm person={person} />}
        {isSelf || !person.hasSignOn ? null : <SignOnForm person={person} />}
        {isSelf || !person.hasSecondFactor ? null : <SecondFactorForm person={person} />}
        {isSelf ? null : <SuspensionForm person={person} />}
      </div>
    </article>
  );
}

function StateMark({ person: { state, hasPassword } }: { readonly person: ListedPerson }) {
  if (state === 'active') return null;
  if (state === 'invited') return <Mark tone="warn">{say('Invited')}</Mark>;
  return <Mark tone="alarm">{hasPassword ? say('Suspended') : say('Not let in')}</Mark>;
}

/** When they were here last, or how their invitation stands. */
function Seen({ person, zone }: { readonly person: ListedPerson; readonly zone: string }) {
  const { state, lastSeenAt, linkUntil, createdAt } = person;
  if (lastSeenAt) {
    return (
      <p className="text-quiet text-sm">
        {sayWith('Last seen <at></at>', { at: <Instant at={lastSeenAt} zone={zone} /> })}
      </p>
    );
  }
  if (state !== 'invited') return <p className="text-quiet text-sm">{say('Not seen lately')}</p>;
  return (
    <p className="text-quiet text-sm">
      {linkUntil
        ? sayWith('The link works until <at></at>', { at: <Instant at={linkUntil} zone={zone} /> })
        : sayWith('The link of the invitation has expired; invited <at></at>', {
            at: <Instant at={createdAt} zone={zone} />,
          })}
    </p>
  );
}
