import { mayUsePassword } from '#auth/sign-on-settings.ts';
import { KnownPassword, PasswordOwner } from '#components/desk/password-field.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Person } from '#db/editorial/people.ts';
import { FRESH_MINUTES } from '#newsroom/session-limits.ts';
import { confirmByCode, confirmByPasskey, confirmIdentity } from './actions.ts';
import { CodeForms } from './code-forms.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { SignOnButtons } from './sign-on-buttons.tsx';

type Props = {
  readonly signed: {
    readonly person: Pick<Person, 'name' | 'email' | 'hasPassword' | 'hasSecondFactor'>;
    readonly session: { readonly issuer: string | null };
  };
  readonly back: string;
};

/**
 * Asks a signed-in person to prove it again, before something that cannot be taken back easily: where they signed
 * on, by the second factor where there is one, else by the password.
 */
export function ConfirmIdentity({ signed: { person, session }, back }: Props) {
  const { issuer } = session;
  return (
    <>
      <PageHeading
        title={say('Confirm that it is you')}
        intro={say('What you are about to do needs a sign-in of the last {minutes} minutes.', {
          minutes: FRESH_MINUTES,
        })}
      />
      <p>
        {sayWith('Signed in as <name></name>', { name: <bdi className="font-semibold">{person.name}</bdi> })}
      </p>
      {issuer === null ? null : <SignOnButtons wish={{ back, again: '1' }} issuer={issuer} />}
      {person.hasSecondFactor ? (
        <>
          <PasskeyButton action={confirmByPasskey} back={back}>
            {say('Confirm with a passkey')}
          </PasskeyButton>
          <CodeForms action={confirmByCode} back={back} button="Confirm" />
        </>
      ) : (
        <ByPassword person={person} isOnly={issuer === null} back={back} />
      )}
      <LinkButton href={back}>{say('Go back without confirming')}</LinkButton>
    </>
  );
}

type OfPassword = Pick<Props, 'back'> & Pick<Props['signed'], 'person'> & { readonly isOnly: boolean };

function ByPassword({ person, back, isOnly }: OfPassword) {
  if (!person.hasPassword || !mayUsePassword(person.email)) {
    return isOnly ? (
      <p>{say('You have no password yet. Ask for a new one-time link and sign in by it.')}</p>
    ) : null;
  }
  return (
    <Form action={confirmIdentity}>
      <input type="hidden" name="back" value={back} />
      <PasswordOwner email={person.email} />
      <KnownPassword />
      <SubmitButton>{say('Confirm')}</SubmitButton>
    </Form>
  );
}
