import { redirect } from 'next/navigation';
import { authCall } from '#auth/auth-call.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { safeBack } from '#auth/safe-back.ts';
import { say, sayWith } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { halfwayBy } from '#desk/half-proof.ts';
import { speakForAsker, titled } from '../../desk/language.ts';
import { signInByCode, signInByPasskey } from '../actions.ts';
import { CodeForms } from '../code-forms.tsx';
import { PasskeyButton } from '../passkey-button.tsx';

export const generateMetadata = titled('Second factor');

type Props = { readonly searchParams: Promise<{ readonly back?: string | string[] }> };

/** The second factor of somebody whose first one was right in this browser; anybody else begins at the first. */
export default async function CodePage({ searchParams }: Props) {
  await speakForAsker();
  const { stores, half, userAgent, now } = await authCall();
  const halfway = await halfwayBy(stores.editorial.reads, { token: half, userAgent }, now);
  if (!halfway) redirect('/sign-in?error=late');
  const back = safeBack((await searchParams).back, newsroomOrigin());
  return (
    <>
      <PageHeading
        title={say('Second factor')}
        intro={sayWith('One more step for <email></email>.', { email: <bdi>{halfway.person.email}</bdi> })}
      />
      <PasskeyButton action={signInByPasskey} back={back}>
        {say('Use a passkey')}
      </PasskeyButton>
      <CodeForms action={signInByCode} back={back} button="Sign in" />
      <p className="text-quiet">
        {say('Phone and recovery codes lost? An admin of this newsroom can let you in.')}
      </p>
      <LinkButton href="/sign-in">{say('Begin again')}</LinkButton>
    </>
  );
}
