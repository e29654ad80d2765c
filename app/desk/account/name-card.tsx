import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { changeOwnNameAction } from './actions.ts';

/** What somebody is called here. */
export function NameCard({ name }: { readonly name: string }) {
  return (
    <Form action={changeOwnNameAction} label={say('Your name')}>
      <FormDisclosure summary={say('Change your name')}>
        <TextField name="name" label={say('Your name')} autoComplete="name" defaultValue={name} required />
        <SubmitButton>{say('Save your name')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
