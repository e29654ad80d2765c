import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Form } from '#components/ui/form.tsx';
import { Section } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Person } from '#db/editorial/people.ts';
import { PASSWORD_MIN } from '#newsroom/password-rule.ts';
import { changePasswordAction } from './actions.ts';

/** One's own password. Password managers find their fields by what each says it is for. */
export function PasswordCard({ person }: { readonly person: Pick<Person, 'email' | 'hasPassword'> }) {
  const verb = person.hasPassword ? 'Change the password' : 'Choose a password';
  return (
    <Section title="Password">
      <p className="mb-3">
        {person.hasPassword
          ? 'A new password signs you out in every other browser.'
          : 'You have none yet: you came in by a link.'}
      </p>
      <Form action={changePasswordAction} label={verb}>
        <FormDisclosure summary="A new password">
          <input type="hidden" name="username" autoComplete="username" value={person.email} />
          {person.hasPassword ? (
            <TextField
              name="currentPassword"
              label="Password until now"
              type="password"
              autoComplete="current-password"
              maxLength={400}
              required
            />
          ) : null}
          <TextField
            name="password"
            label="New password"
            type="password"
            autoComplete="new-password"
            hint={`At least ${PASSWORD_MIN} characters. A few words in a row are easy to remember.`}
            maxLength={400}
            required
          />
          <SubmitButton>{verb}</SubmitButton>
        </FormDisclosure>
      </Form>
    </Section>
  );
}
