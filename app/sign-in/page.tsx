import Link from 'next/link';
import { redirect } from 'next/navigation';
import { currentSession } from '#auth/current-actor.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { safeBack } from '#auth/safe-back.ts';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { BEGIN_AGAIN } from '#desk/half-proof.ts';
import { signIn, signInByPasskey } from './actions.ts';
import { ConfirmIdentity } from './confirm-identity.tsx';
import { PasskeyButton } from './passkey-button.tsx';

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = { readonly searchParams: Promise<Query> };

/** Who one is: by e-mail address and password. `again=1` asks somebody signed in to prove it anew. */
export default async function SignInPage({ searchParams }: Props) {
  const query = await searchParams;
  const back = safeBack(query.back, newsroomOrigin());
  const signed = await currentSession();
  if (signed && query.again === '1') return <ConfirmIdentity person={signed.person} back={back} />;
  if (signed) redirect(back);
  return (
    <>
      <PageHeading title="Sign in" />
      <Happened query={query} />
      <Form action={signIn}>
        <input type="hidden" name="back" value={back} />
        <TextField
          name="email"
          label="E-mail"
          type="email"
          autoComplete="username"
          maxLength={300}
          required
        />
        <TextField
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          maxLength={400}
          required
        />
        <SubmitButton>Sign in</SubmitButton>
      </Form>
      <PasskeyButton action={signInByPasskey} back={back}>
        Use a passkey
      </PasskeyButton>
      <p className="text-quiet">
        No password yet? An admin of this newsroom gives you a one-time link.{' '}
        <Link href="/sign-in/forgotten" prefetch={false} className="text-link">
          Forgotten your password?
        </Link>
      </p>
    </>
  );
}

/** What led here, where that needs saying. */
function Happened({ query }: { readonly query: Query }) {
  if (query.done === 'sign_out') return <Notice tone="good">You are signed out.</Notice>;
  if (query.done === 'reset_password')
    return <Notice tone="good">Your new password is set. Sign in with it.</Notice>;
  if (query.error === 'late') return <Notice tone="warn">{BEGIN_AGAIN}</Notice>;
  if (query.error !== undefined) return <Notice tone="alarm">That did not work. Sign in here.</Notice>;
  return null;
}
