import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
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
    <Form action={returnAction} once={newKey()} label={say('Return with a comment')}>
      <EditionFields edition={edition} />
      <FormDisclosure summary={say('Return it with a comment')}>
        <TextArea
          name="comment"
          label={say('What should be changed?')}
          hint={say('Its writers are told, in these words.')}
          rows={3}
          maxLength={2000}
        />
        <SubmitButton tone="plain">{say('Return it to draft')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}

/** Opens an approved edition for changes again; says before what that costs. */
export function ReopenForm({ edition }: Props) {
  return (
    <Form action={reopenAction} once={newKey()} label={say('Reopen')}>
      <EditionFields edition={edition} />
      <FormDisclosure summary={say('Reopen it for changes')}>
        <p>
          {say('This voids the approval. Whoever saves next becomes a contributor and cannot approve it.')}
        </p>
        <SubmitButton tone="plain">{say('Reopen it')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
