import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import { languageName } from '#components/desk/words.ts';
import type { ShownThread } from '#desk/read/comments.ts';
import { type Named, withMentions } from '#newsroom/mentions.ts';
import { directionOf } from '#newsroom/vocabulary.ts';
import { ThreadDeeds } from './thread-deeds.tsx';
import { threadId } from './thread-id.ts';

type Props = {
  readonly thread: ShownThread;
  readonly people: readonly Named[];
  readonly zone: string;
  /** Whether this person may answer and resolve. */
  readonly may: boolean;
};

/** A conversation about one passage; a settled one is folded away. */
export function Thread({ thread, people, zone, may }: Props) {
  const said = (
    <>
      <Passage thread={thread} />
      <ol className="thread-said">
        {thread.comments.map(({ id, person, at, words }) => (
          <li key={id}>
            <p className="thread-who">
              <bdi>{person}</bdi> <Instant at={at} zone={zone} />
            </p>
            <p className="thread-words" dir="auto">
              {withMentions(words, people).map((part, place) =>
                part.person === null ? (
                  part.words
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a comment never move.
                  <strong key={place}>{part.words}</strong>
                ),
              )}
            </p>
          </li>
        ))}
      </ol>
      {may ? <ThreadDeeds thread={thread} people={people} /> : null}
    </>
  );
  const person = thread.comments[0]?.person ?? say('somebody');
  if (thread.resolvedAt === null) {
    return (
      <section
        className="thread"
        id={threadId(thread)}
        aria-label={say('Comment by {person}', { person })}
        tabIndex={-1}
      >
        {said}
      </section>
    );
  }
  return (
    <details className="thread thread-resolved" id={threadId(thread)}>
      <summary>
        {sayWith(
          'Comment by {person}, resolved by <resolver></resolver>',
          { resolver: <bdi>{thread.resolver}</bdi> },
          { person },
        )}
      </summary>
      {said}
    </details>
  );
}

/** The words it is about; they stay also where the text has lost them. */
function Passage({ thread: { quote, language, found } }: { readonly thread: ShownThread }) {
  return (
    <div className="thread-passage">
      {found ? null : (
        <p className="thread-gone">
          {say('On words of the {language} text that were since removed:', {
            language: languageName(language, spokenLanguage()),
          })}
        </p>
      )}
      <blockquote lang={language} dir={directionOf(language)}>
        {quote.length > LONG ? `${quote.slice(0, LONG).trimEnd()}…` : quote}
      </blockquote>
    </div>
  );
}

const LONG = 160;
