import { anchorOf } from '#components/desk/anchors.ts';
import { fieldName } from '#components/desk/field-name.ts';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { languageName } from '#components/desk/words.ts';
import type { Discussion } from '#desk/read/comments.ts';
import { Thread } from '../comments/thread.tsx';

type Props = { readonly discussion: Discussion; readonly zone: string; readonly may: boolean };

/** What is said about the text, beside its fields. It stands outside their form: an answer saves nothing of it. */
export function EditComments({ discussion: { threads, people }, zone, may }: Props) {
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null);
  if (threads.length === 0) return null;
  return (
    <details className="disclosure edit-comments" open={open.length > 0}>
      <summary>
        {open.length > 0
          ? say('{count, plural, one {# open comment} other {# open comments}}', { count: open.length })
          : say('All comments are resolved')}
      </summary>
      <noscript>
        <p className="quiet">
          {say('Save your text before you answer: without scripts the page is made anew.')}
        </p>
      </noscript>
      <div className="edit-comments-list">
        {[...open, ...threads.filter(({ resolvedAt }) => resolvedAt !== null)].map((thread) => (
          <div key={thread.id}>
            <p className="thread-place">{placeOf(thread)}</p>
            <Thread thread={thread} people={people} zone={zone} may={may} />
          </div>
        ))}
      </div>
    </details>
  );
}

function placeOf(thread: Discussion['threads'][number]) {
  const spoken = spokenLanguage();
  const { field, found } = thread;
  const words = fieldName(field).toLocaleLowerCase(spoken);
  const place = <a href={`#${anchorOf(inputName(thread))}`}>{words}</a>;
  const language = languageName(thread.language, spoken);
  return field === 'body' && found
    ? sayWith(
        '{language}, <place></place>, paragraph {number}',
        { place },
        { language, number: found.paragraph + 1 },
      )
    : sayWith('{language}, <place></place>', { place }, { language });
}

/** The field of the form that holds the passage. */
function inputName({ field, language }: Discussion['threads'][number]): string {
  if (field === 'changeNote') return `changeNotes.${language}`;
  return field === 'eventPlace' ? `event.places.${language}` : `texts.${language}.${field}`;
}
