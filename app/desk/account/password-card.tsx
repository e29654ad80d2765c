import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { KnownPassword, NewPassword, PasswordOwner } from '#components/desk/password-field.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Section } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Person } from '#db/editorial/people.ts';
import { changePasswordAction } from './actions.ts';

/** One's own password. Password managers find their fields by what each says it is for. */
export function PasswordCard({ person }: { readonly person: Pick<Person, 'email' | 'hasPassword'> }) {
  const verb = person.hasPassword ? say('Change the password') : say('Choose a password');
  return (
    <Section title={say('Password')}>
      <p className="mb-3">
        {person.hasPassword
          ? say('A new password signs you out in every other browser.')
          : say('You have none yet.')}
      </p>
      <Form action={changePasswordAction} label={verb}>
        <FormDisclosure summary={say('A new password')}>
          <PasswordOwner email={person.email} />
          {person.hasPassword ? <KnownPassword untilNow /> : null}
          <NewPassword />
          <SubmitButton>{verb}</SubmitButton>
        </FormDisclosure>
      </Form>
    </Section>
  );
}
