import { FIELD_WORDS, languageName } from '#components/desk/words.ts';
import type { Comparison } from '#desk/read/comparison.ts';
import { contentDifference } from '#newsroom/comparison.ts';
import { PASSAGE_FIELDS, paragraphsIn } from '#newsroom/passages.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { partId, textId } from './places.ts';

/** The way around a long review: each language with the parts that are shown of it. */
export function ReviewNavigation({ comparison }: { readonly comparison: Comparison }) {
  return (
    <nav className="review-navigation" aria-label="In this review">
      <ul>
        {comparison.after.included.map((language) => (
          <li key={language}>
            <a href={`#${textId(language)}`}>{languageName(language)}</a>
            <ul>
              {shownParts(comparison, language).map((field) => (
                <li key={field}>
                  <a href={`#${partId(language, field)}`}>{FIELD_WORDS[field] ?? field}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function shownParts({ before, after }: Comparison, language: Language): readonly string[] {
  const isCompared = before?.texts[language] && before.included.includes(language);
  if (isCompared) return contentDifference(before, after, language).map(({ field }) => field);
  return PASSAGE_FIELDS.filter((field) => paragraphsIn(after, language, field).length > 0);
}
