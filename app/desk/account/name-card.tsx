import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { changeOwnNameAction } from './actions.ts';

/** What somebody is called here. */
export function NameCard({ name }: { readonly name: string }) {
  return (
    <Form action={changeOwnNameAction} label="Your name">
      <FormDisclosure summary="Change your name">
        <TextField name="name" label="Your name" autoComplete="name" defaultValue={name} required />
        <SubmitButton>Save your name</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
