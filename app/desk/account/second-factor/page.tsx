import { DoneNotice } from '#components/desk/done-notice.tsx';
import { say } from '#components/desk/words/say.ts';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readOwnFactors } from '#desk/read/second-factor.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { AuthenticatorCard } from './authenticator-card.tsx';
import { PasskeysCard } from './passkeys-card.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

export const generateMetadata = titled('Second factor');

/** What somebody proves themselves with besides the password: set up, looked after, turned off. */
export default async function SecondFactorPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores, now } = await atDesk();
  const factors = orNotFound(await readOwnFactors(stores, actor, now));
  return (
    <>
      <PageHeading
        title={say('Second factor')}
        intro={say(
          'A password can be guessed, copied or given away. With a second factor it opens nothing alone.',
        )}
        {...(factors.owes ? {} : { back: { href: '/desk/account', label: say('Your account') } })}
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {factors.owes ? (
        <Notice tone="warn" title={say('This newsroom asks you for a second factor.')}>
          <p>{say('Set one up here. Until then nothing else at the desk is open to you.')}</p>
        </Notice>
      ) : null}
      <div className="factors">
        {factors.hasFactor ? <RecoveryCodes left={factors.codesLeft} /> : null}
        <AuthenticatorCard factors={factors} />
        <PasskeysCard factors={factors} />
      </div>
    </>
  );
}
