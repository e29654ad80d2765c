import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Named } from '#newsroom/mentions.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { EditionFields } from '../edition-fields.tsx';
import { commentAction } from './actions.ts';
import { WordsField } from './words-field.tsx';

type Props = {
  readonly edition: { readonly id: number; readonly releaseId: number };
  readonly revisionId: number;
  /** `en.body.3` or `en.body.3.10-25`. */
  readonly place: string;
  readonly language: Language;
  readonly quote: string;
  readonly people: readonly Named[];
  /** Back to the page without the form. */
  readonly cancel: string;
};

/** The first comment on a passage, with the words it is about. */
export function CommentForm({ edition, revisionId, place, language, quote, people, cancel }: Props) {
  return (
    <section className="thread" id="comment" aria-label={say('New comment')} tabIndex={-1}>
      <blockquote lang={language} dir={directionOf(language)}>
        {quote}
      </blockquote>
      <Form action={commentAction} once={newKey()} label={say('Comment')}>
        <EditionFields edition={edition} />
        <input type="hidden" name="revisionId" value={revisionId} />
        <input type="hidden" name="place" value={place} />
        <WordsField label={say('Your comment')} people={people} />
        <div className="form-buttons">
          <SubmitButton>{say('Comment')}</SubmitButton>
          <LinkButton href={cancel}>{say('Cancel')}</LinkButton>
        </div>
      </Form>
    </section>
  );
}
