import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { CheckBox } from '#components/ui/check-box.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { checkOf, type ReviewScreen } from '#desk/read/open-edition.ts';
import { forcePublishAction } from '../../actions.ts';
import { EditionFields } from '../edition-fields.tsx';
import { placeWords } from '../submit/place-words.ts';

/** For an emergency: past the review, with a reason and a fresh sign-in, marked until another editor signs it off. */
export function ForceForm({ review }: { readonly review: ReviewScreen }) {
  const { edition, revision, institution } = review;
  const open = checkOf(review).concerns;
  return (
    <Form action={forcePublishAction} once={newKey()} label="Publish past the review">
      <EditionFields edition={edition} />
      <input type="hidden" name="contentHash" value={revision.contentHash} />
      {review.content.ticked.map((id) => (
        <input key={id} type="hidden" name={`ticked.${id}`} value="yes" />
      ))}
      <FormDisclosure summary="Publish past the review" danger>
        <p>
          For an emergency only.{' '}
          {institution.fourEyes ? 'It stays marked until another editor signs it off. ' : ''}You are asked to
          confirm that it is you.
        </p>
        <TextArea
          name="reason"
          label="Why it cannot wait"
          rows={2}
          maxLength={2000}
          className="control-short"
        />
        {open.map(({ id, field, sentence }) => (
          <CheckBox
            key={id}
            name={`ticked.${id}`}
            label={`Correct as it stands: ${sentence}`}
            hint={placeWords(field)}
          />
        ))}
        <SubmitButton tone="danger">Publish it now</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
