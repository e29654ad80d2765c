import { Differences, DifferencesLegend } from '#components/desk/differences.tsx';
import { endonym, FIELD_WORDS, languageName } from '#components/desk/words.ts';
import type { ReviewScreen } from '#desk/read/open-edition.ts';
import { contentDifference } from '#newsroom/changes.ts';
import { WholeText } from './whole-text.tsx';

/** Per language: the differences to what readers have, or the whole text where they have none. */
export function ReviewTexts({ review }: { readonly review: ReviewScreen }) {
  const { content, live } = review;
  const dropped = live?.content.included.filter((language) => !content.included.includes(language)) ?? [];
  return (
    <div className="stack">
      {live ? <DifferencesLegend /> : null}
      {content.included.map((language) => (
        <section key={language} className="card" aria-label={languageName(language)}>
          <h2>
            {languageName(language)} <small className="quiet font-normal">{endonym(language)}</small>
          </h2>
          {live?.content.texts[language] && live.content.included.includes(language) ? (
            <Changed review={review} language={language} />
          ) : (
            <WholeText content={content} language={language} isNew={live !== null} />
          )}
        </section>
      ))}
      {dropped.map((language) => (
        <p key={language}>{languageName(language)} would leave the release.</p>
      ))}
    </div>
  );
}

function Changed({ review, language }: { readonly review: ReviewScreen; readonly language: string }) {
  const fields = contentDifference(review.live?.content ?? null, review.content, language);
  if (fields.length === 0) return <p className="quiet">Not a word differs.</p>;
  return fields.map(({ field, paragraphs }) => (
    <div key={field} className="difference-field">
      <h3>{FIELD_WORDS[field] ?? field}</h3>
      <Differences paragraphs={paragraphs} language={language} />
    </div>
  ));
}
