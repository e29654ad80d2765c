import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { FRESH_MINUTES } from '#newsroom/session-limits.ts';
import { confirmByCode, confirmByPasskey, confirmIdentity } from './actions.ts';
import { CodeForms } from './code-forms.tsx';
import { PasskeyButton } from './passkey-button.tsx';

type Props = {
  readonly person: {
    readonly name: string;
    readonly email: string;
    readonly hasPassword: boolean;
    readonly hasSecondFactor: boolean;
  };
  readonly back: string;
};

/**
 * Asks a signed-in person to prove it again, before something that cannot be taken back easily: by the second
 * factor where there is one, else by the password.
 */
export function ConfirmIdentity({ person, back }: Props) {
  return (
    <>
      <PageHeading
        title="Confirm that it is you"
        intro={`What you are about to do needs a sign-in of the last ${FRESH_MINUTES} minutes.`}
      />
      <p>
        Signed in as <bdi className="font-semibold">{person.name}</bdi>
      </p>
      {person.hasSecondFactor ? (
        <>
          <PasskeyButton action={confirmByPasskey} back={back}>
            Confirm with a passkey
          </PasskeyButton>
          <CodeForms action={confirmByCode} back={back} button="Confirm" />
        </>
      ) : (
        <ByPassword person={person} back={back} />
      )}
      <LinkButton href={back}>Go back without confirming</LinkButton>
    </>
  );
}

function ByPassword({ person, back }: Props) {
  if (!person.hasPassword)
    return <p>You have no password yet. Ask for a new one-time link and sign in by it.</p>;
  return (
    <Form action={confirmIdentity}>
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="username" autoComplete="username" value={person.email} />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        maxLength={400}
        required
      />
      <SubmitButton>Confirm</SubmitButton>
    </Form>
  );
}
