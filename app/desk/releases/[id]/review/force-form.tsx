import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say, sayAnswer } from '#components/desk/words/say.ts';
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
    <Form action={forcePublishAction} once={newKey()} label={say('Publish past the review')}>
      <EditionFields edition={edition} />
      <input type="hidden" name="contentHash" value={revision.contentHash} />
      {review.content.ticked.map((id) => (
        <input key={id} type="hidden" name={`ticked.${id}`} value="yes" />
      ))}
      <FormDisclosure summary={say('Publish past the review')} danger>
        <p>
          {say('For an emergency only.')}{' '}
          {institution.fourEyes ? `${say('It stays marked until another editor signs it off.')} ` : ''}
          {say('You are asked to confirm that it is you.')}
        </p>
        <TextArea
          name="reason"
          label={say('Why it cannot wait')}
          rows={2}
          maxLength={2000}
          className="control-short"
        />
        {open.map(({ id, field, sentence }) => (
          <CheckBox
            key={id}
            name={`ticked.${id}`}
            label={say('Correct as it stands: {sentence}', { sentence: sayAnswer(sentence) })}
            hint={placeWords(field)}
          />
        ))}
        <SubmitButton tone="danger">{say('Publish it now')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
