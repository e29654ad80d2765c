import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Section } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Person } from '#db/editorial/people.ts';
import { PASSWORD_MIN } from '#newsroom/password-rule.ts';
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
          <input type="hidden" name="username" autoComplete="username" value={person.email} />
          {person.hasPassword ? (
            <TextField
              name="currentPassword"
              label={say('Password until now')}
              type="password"
              autoComplete="current-password"
              maxLength={400}
              required
            />
          ) : null}
          <TextField
            name="password"
            label={say('New password')}
            type="password"
            autoComplete="new-password"
            hint={say('At least {least} characters. A few words in a row are easy to remember.', {
              least: PASSWORD_MIN,
            })}
            maxLength={400}
            required
          />
          <SubmitButton>{verb}</SubmitButton>
        </FormDisclosure>
      </Form>
    </Section>
  );
}
