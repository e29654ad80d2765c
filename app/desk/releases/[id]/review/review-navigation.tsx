import { fieldName } from '#components/desk/field-name.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageHeading } from '#components/desk/words.ts';
import type { ShownThread } from '#desk/read/comments.ts';
import type { Comparison } from '#desk/read/comparison.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { threadId } from '../comments/thread-id.ts';
import { partId, textId } from './places.ts';
import { comparedParts, isCompared, writtenParts } from './shown-parts.ts';

type Props = { readonly comparison: Comparison; readonly threads: readonly ShownThread[] };

/** The way around a long review: each language with the parts that are shown of it. */
export function ReviewNavigation({ comparison, threads }: Props) {
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null);
  const [first] = open;
  return (
    <nav className="review-navigation" aria-label={say('In this review')}>
      <ul>
        {comparison.after.included.map((language) => (
          <li key={language}>
            <a href={`#${textId(language)}`}>{languageHeading(language, spokenLanguage())}</a>
            <ul>
              {partsOf(comparison, language, threads).map((field) => (
                <li key={field}>
                  <a href={`#${partId(language, field)}`}>{fieldName(field)}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        {first ? (
          <li>
            <a href={`#${threadId(first)}`}>
              {say('{count, plural, one {# open comment} other {# open comments}}', { count: open.length })}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function partsOf(
  comparison: Comparison,
  language: Language,
  threads: readonly ShownThread[],
): readonly string[] {
  if (!isCompared(comparison, language)) return writtenParts(comparison, language);
  return comparedParts(comparison, language, threads, null).map(({ field }) => field);
}
