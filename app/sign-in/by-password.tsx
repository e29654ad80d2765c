import Link from 'next/link';
import { KnownPassword } from '#components/desk/password-field.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { signIn, signInByPasskey } from './actions.ts';
import { PasskeyButton } from './passkey-button.tsx';

type Props = {
  readonly back: string;
  /** No single sign-on stands before it. */
  readonly isMain: boolean;
};

/** The ways in that this newsroom keeps itself: an e-mail address with a password, or a passkey. */
export function ByPassword({ back, isMain }: Props) {
  return (
    <>
      {isMain ? null : <p className="text-quiet">{say('Or with a password')}</p>}
      <Form action={signIn}>
        <input type="hidden" name="back" value={back} />
        <TextField
          name="email"
          label={say('E-mail')}
          type="email"
          autoComplete="username"
          maxLength={300}
          required
        />
        <KnownPassword />
        <SubmitButton tone={isMain ? 'main' : 'plain'}>{say('Sign in')}</SubmitButton>
      </Form>
      <PasskeyButton action={signInByPasskey} back={back}>
        {say('Use a passkey')}
      </PasskeyButton>
      <p className="text-quiet">
        {say('No password yet? An admin of this newsroom gives you a one-time link.')}{' '}
        <Link href="/sign-in/forgotten" prefetch={false} className="text-link">
          {say('Forgotten your password?')}
        </Link>
      </p>
    </>
  );
}
