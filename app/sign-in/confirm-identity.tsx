import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { FRESH_MINUTES } from '#newsroom/session-limits.ts';
import { confirmIdentity } from './actions.ts';

type Props = {
  readonly person: { readonly name: string; readonly email: string; readonly hasPassword: boolean };
  readonly back: string;
};

/** Asks a signed-in person for the password again, before something that cannot be taken back easily. */
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
      {person.hasPassword ? (
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
      ) : (
        <p>You have no password yet. Ask for a new one-time link and sign in by it.</p>
      )}
      <LinkButton href={back}>Go back without confirming</LinkButton>
    </>
  );
}
