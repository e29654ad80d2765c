import { currentSession } from '#auth/current-actor.ts';
import { DoneNotice } from '#components/desk/done-notice.tsx';
import { ROLE_WORDS } from '#components/desk/words.ts';
import { Facts } from '#components/ui/facts.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readAccount } from '#desk/read/account.ts';
import { readDeskLanguage } from '#desk/read/desk-language.ts';
import { readOwnSessions } from '#desk/read/sessions.ts';
import { atDesk, inQuery, orNotFound, type Query, standingNow } from '../at-desk.ts';
import { titled } from '../language.ts';
import { LanguageCard } from './language-card.tsx';
import { NameCard } from './name-card.tsx';
import { PasswordCard } from './password-card.tsx';
import { SecondFactorCard } from './second-factor-card.tsx';
import { SessionsCard } from './sessions-card.tsx';

export const generateMetadata = titled('Your account');

/** What concerns the person who is signed in: who they are here, and how they come in. */
export default async function AccountPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const { token } = orNotFound(await currentSession());
  const { zone } = await standingNow();
  const person = orNotFound(await readAccount(stores, actor));
  return (
    <>
      <PageHeading title="Your account" intro="Your e-mail address and your roles are kept by the admins." />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      <Facts
        facts={[
          { name: 'Name', value: <bdi>{person.name}</bdi> },
          { name: 'E-mail', value: <bdi>{person.email}</bdi> },
          { name: 'Roles', value: person.roles.map((role) => ROLE_WORDS[role]).join(', ') || 'No roles' },
        ]}
      />
      <NameCard name={person.name} />
      <LanguageCard chosen={await readDeskLanguage(stores, actor)} />
      <PasswordCard person={person} />
      <SecondFactorCard hasFactor={person.hasSecondFactor} />
      <SessionsCard sessions={await readOwnSessions(stores, actor, token, now)} zone={zone} />
    </>
  );
}
