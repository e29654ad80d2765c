import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { reopenAction, returnAction } from '../../actions.ts';
import { EditionFields } from '../edition-fields.tsx';

type Props = { readonly edition: { readonly id: number; readonly releaseId: number } };

/** Gives the edition back to its writers. */
export function ReturnForm({ edition }: Props) {
  return (
    <Form action={returnAction} once={newKey()} label="Return with a comment">
      <EditionFields edition={edition} />
      <FormDisclosure summary="Return it with a comment">
        <TextArea
          name="comment"
          label="What should be changed?"
          hint="Its writers are told, in these words."
          rows={3}
          maxLength={2000}
        />
        <SubmitButton tone="plain">Return it to draft</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}

/** Opens an approved edition for changes again; says before what that costs. */
export function ReopenForm({ edition }: Props) {
  return (
    <Form action={reopenAction} once={newKey()} label="Reopen">
      <EditionFields edition={edition} />
      <FormDisclosure summary="Reopen it for changes">
        <p>This voids the approval. Whoever saves next becomes a contributor and cannot approve it.</p>
        <SubmitButton tone="plain">Reopen it</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
