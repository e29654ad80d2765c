import { say, sayAnswer } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { CheckBox } from '#components/ui/check-box.tsx';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { newKey } from '#components/ui/once.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Check, OpenEdition } from '#desk/read/open-edition.ts';
import type { Named } from '#newsroom/mentions.ts';
import { submitAction } from '../../actions.ts';
import { EditionFields } from '../edition-fields.tsx';
import { Filled, ToMend } from './findings.tsx';
import { placeWords } from './place-words.ts';

type Props = { readonly open: OpenEdition; readonly check: Check; readonly reviewers: readonly Named[] };

/** Ticks and the button, or what has to be mended before. */
export function Ready({ open, check, reviewers }: Props) {
  const { release, edition, revision } = open;
  if (check.faults.length > 0) return <ToMend releaseId={release.id} check={check} />;
  return (
    <div className="stack">
      <Filled check={check} />
      <Form action={submitAction} once={newKey()} label={say('Submit for review')}>
        <EditionFields edition={edition} />
        <input type="hidden" name="revisionId" value={revision.id} />
        {check.concerns.length > 0 ? (
          <fieldset className="field">
            <legend className="field-label">{say('Correct as it stands?')}</legend>
            <p className="field-hint">
              {say('Mend each of these, or tick it. Who reviews sees what you ticked.')}
            </p>
            {check.concerns.map(({ id, field, sentence }) => (
              <CheckBox
                key={id}
                name={`ticked.${id}`}
                label={sayAnswer(sentence)}
                hint={placeWords(field)}
                checked={open.content.ticked.includes(id)}
              />
            ))}
          </fieldset>
        ) : (
          <Notice tone="good">
            <p>{say('Nothing is missing.')}</p>
          </Notice>
        )}
        <SelectField
          name="reviewerId"
          label={say('Who should review it?')}
          defaultValue={String(edition.reviewerId ?? '')}
          choices={[
            { value: '', label: say('Any editor') },
            ...reviewers.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
        <p>{say('Every editor is told. You cannot approve it yourself.')}</p>
        <div className="form-buttons">
          <SubmitButton>{say('Submit for review')}</SubmitButton>
          <LinkButton href={`/desk/releases/${release.id}/preview`}>{say('Preview')}</LinkButton>
          <LinkButton href={`/desk/releases/${release.id}/edit`}>{say('Back to the text')}</LinkButton>
        </div>
      </Form>
    </div>
  );
}
