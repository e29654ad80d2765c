import { NewPassword } from '#components/desk/password-field.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { choosePassword } from './actions.ts';

/** The first person of a newsroom says who they are and chooses a password. */
export function FirstPersonForm({ token }: { readonly token: string }) {
  return (
    <>
      <PageHeading
        title={say('Welcome to your newsroom')}
        intro={say(
          'You are its first person: you may write, edit and administer. Say who you are and choose a password; you invite the others afterwards.',
        )}
      />
      <Form action={choosePassword} label={say('Welcome to your newsroom')}>
        <input type="hidden" name="token" value={token} />
        <TextField
          name="name"
          label={say('Your name')}
          hint={say('As your colleagues and the audit log call you.')}
          autoComplete="name"
          maxLength={200}
          required
        />
        <TextField
          name="email"
          label={say('Your e-mail address')}
          hint={say('You sign in with it.')}
          type="email"
          autoComplete="username"
          maxLength={254}
          required
        />
        <NewPassword />
        <SubmitButton>{say('Open the newsroom')}</SubmitButton>
      </Form>
    </>
  );
}
