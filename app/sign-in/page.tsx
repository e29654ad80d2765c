import Link from 'next/link';
import { redirect } from 'next/navigation';
import { currentSession } from '#auth/current-actor.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { safeBack } from '#auth/safe-back.ts';
import { signOnSettings } from '#auth/sign-on-settings.ts';
import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { speakForAsker } from '../desk/language.ts';
import { ByPassword } from './by-password.tsx';
import { ConfirmIdentity } from './confirm-identity.tsx';
import { Happened, type Query } from './happened.tsx';
import { SignOnButtons } from './sign-on-buttons.tsx';

type Props = { readonly searchParams: Promise<Query> };

/**
 * Who one is: by a single sign-on, or by e-mail address and password. `again=1` asks somebody signed in to prove
 * it anew; where only single sign-on is wanted, `way=password` is for those who keep a password all the same.
 */
export default async function SignInPage({ searchParams }: Props) {
  await speakForAsker();
  const query = await searchParams;
  const back = safeBack(query.back, newsroomOrigin());
  const signed = await currentSession();
  if (signed && query.again === '1') return <ConfirmIdentity signed={signed} back={back} />;
  if (signed && query.sign_on !== undefined) return <NotLinked query={query} />;
  if (signed) redirect(back);
  const { providers, only } = signOnSettings();
  return (
    <>
      <PageHeading title={say('Sign in')} />
      <Happened query={query} />
      <SignOnButtons wish={{ back }} />
      {only && query.way !== 'password' ? (
        <EmergencyWay back={back} />
      ) : (
        <ByPassword back={back} isMain={providers.length === 0} />
      )}
    </>
  );
}

/** For somebody who is signed in and wanted to link their account. */
function NotLinked({ query }: { readonly query: Query }) {
  return (
    <>
      <PageHeading title={say('Single sign-on')} />
      <Happened query={query} />
      <LinkButton href="/desk/account">{say('Your account')}</LinkButton>
    </>
  );
}

function EmergencyWay({ back }: { readonly back: string }) {
  return (
    <p className="text-quiet">
      {say('Does it not answer?')}{' '}
      <Link
        href={`/sign-in?${new URLSearchParams({ way: 'password', back })}`}
        prefetch={false}
        className="text-link"
      >
        {say('Emergency accounts')}
      </Link>
    </p>
  );
}
