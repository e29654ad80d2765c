import { currentSession } from '#auth/current-actor.ts';
import { mayUsePassword } from '#auth/sign-on-settings.ts';
import { DoneNotice } from '#components/desk/done-notice.tsx';
import { say } from '#components/desk/words/say.ts';
import { ROLE_WORDS } from '#components/desk/words.ts';
import { Facts } from '#components/ui/facts.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readAccount } from '#desk/read/account.ts';
import { readOwnSessions } from '#desk/read/sessions.ts';
import { readOwnIssuers } from '#desk/read/sign-on.ts';
import { atDesk, inQuery, orNotFound, type Query, standingNow } from '../at-desk.ts';
import { preferencesFor, titled } from '../language.ts';
import { LanguageCard } from './language-card.tsx';
import { NameCard } from './name-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { SecondFactorCard } from './second-factor-card.tsx';
import { SessionsCard } from './sessions-card.tsx';
import { SignOnCard } from './sign-on-card.tsx';

export const generateMetadata = titled('Your account');

/** What concerns the person who is signed in: who they are here, and how they come in. */
export default async function AccountPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const { token } = orNotFound(await currentSession());
  const { zone } = await standingNow();
  const person = orNotFound(await readAccount(stores, actor));
  return (
    <>
      <PageHeading
        title={say('Your account')}
        intro={say('Your e-mail address and your roles are kept by the admins.')}
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      <Facts
        facts={[
          { name: say('Your name'), value: <bdi>{person.name}</bdi> },
          { name: say('E-mail'), value: <bdi>{person.email}</bdi> },
          {
            name: say('Roles'),
            value: person.roles.map((role) => say(ROLE_WORDS[role])).join(', ') || say('No roles'),
          },
        ]}
      />
      <NameCard name={person.name} />
      <LanguageCard chosen={(await preferencesFor(actor)).language} />
      <SignOnCard issuers={await readOwnIssuers(stores, actor)} />
      {mayUsePassword(person.email) ? <PasswordCard person={person} /> : null}
      <SecondFactorCard hasFactor={person.hasSecondFactor} />
      <SessionsCard sessions={await readOwnSessions(stores, actor, token, now)} zone={zone} />
    </>
  );
}
