import { counted, FIELD_WORDS, languageName } from '#components/desk/words.ts';
import type { Discussion } from '#desk/read/comments.ts';
import { Thread } from '../comments/thread.tsx';
import { anchorOf } from './anchors.ts';

type Props = { readonly discussion: Discussion; readonly zone: string; readonly may: boolean };

/** What is said about the text, beside its fields. It stands outside their form: an answer saves nothing of it. */
export function EditComments({ discussion: { threads, people }, zone, may }: Props) {
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null);
  if (threads.length === 0) return null;
  return (
    <details className="disclosure edit-comments" open={open.length > 0}>
      <summary>
        {open.length > 0 ? counted(open.length, 'open comment') : 'All comments are resolved'}
      </summary>
      <noscript>
        <p className="quiet">Save your text before you answer: without scripts the page is made anew.</p>
      </noscript>
      <div className="edit-comments-list">
        {[...open, ...threads.filter(({ resolvedAt }) => resolvedAt !== null)].map((thread) => (
          <div key={thread.id}>
            <p className="thread-place">
              {languageName(thread.language)},{' '}
              <a href={`#${anchorOf(fieldName(thread))}`}>{FIELD_WORDS[thread.field]?.toLowerCase()}</a>
              {thread.field === 'body' && thread.found ? `, paragraph ${thread.found.paragraph + 1}` : ''}
            </p>
            <Thread thread={thread} people={people} zone={zone} may={may} />
          </div>
        ))}
      </div>
    </details>
  );
}

/** The field of the form that holds the passage. */
function fieldName({ field, language }: Discussion['threads'][number]): string {
  if (field === 'changeNote') return `changeNotes.${language}`;
  return field === 'eventPlace' ? `event.places.${language}` : `texts.${language}.${field}`;
}
