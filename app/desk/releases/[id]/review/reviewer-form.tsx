import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ReviewScreen } from '#desk/read/open-edition.ts';
import { assignReviewerAction } from '../../actions.ts';
import { EditionFields } from '../edition-fields.tsx';

/** Asks one editor to review it, or leaves it to any. */
export function ReviewerForm({ review: { edition, reviewers } }: { readonly review: ReviewScreen }) {
  if (reviewers.length === 0) return null;
  return (
    <Form action={assignReviewerAction} once={newKey()} label={say('Reviewer')}>
      <EditionFields edition={edition} />
      <FormDisclosure
        summary={say(edition.reviewer ? 'Ask somebody else to review it' : 'Ask an editor to review it')}
      >
        <SelectField
          name="reviewerId"
          label={say('Reviewer')}
          defaultValue={String(edition.reviewerId ?? '')}
          choices={[
            { value: '', label: say('Any editor') },
            ...reviewers.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
        <SubmitButton tone="plain">{say('Ask')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
