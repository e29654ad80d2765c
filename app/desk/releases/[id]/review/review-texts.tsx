import { Differences, DifferencesLegend } from '#components/desk/differences.tsx';
import { endonym, FIELD_WORDS, languageName } from '#components/desk/words.ts';
import type { Comparison } from '#desk/read/comparison.ts';
import { contentDifference } from '#newsroom/comparison.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { partId, textId } from './places.ts';
import { WholeText } from './whole-text.tsx';

/** Per language: the differences, or the whole text where there is nothing to hold it against. */
export function ReviewTexts({ comparison }: { readonly comparison: Comparison }) {
  const { after, before } = comparison;
  const dropped = before?.included.filter((language) => !after.included.includes(language)) ?? [];
  return (
    <>
      {before ? <DifferencesLegend /> : null}
      {after.included.map((language) => (
        <section key={language} id={textId(language)} className="card" aria-label={languageName(language)}>
          <h2>
            {languageName(language)} <small className="quiet font-normal">{endonym(language)}</small>
          </h2>
          {before?.texts[language] && before.included.includes(language) ? (
            <Changed comparison={comparison} language={language} />
          ) : (
            <WholeText content={after} language={language} isNew={before !== null} />
          )}
        </section>
      ))}
      {dropped.map((language) => (
        <p key={language}>{languageName(language)} would leave the release.</p>
      ))}
    </>
  );
}

function Changed({ comparison, language }: { readonly comparison: Comparison; readonly language: Language }) {
  const fields = contentDifference(comparison.before, comparison.after, language);
  if (fields.length === 0) return <p className="quiet">Not a word differs.</p>;
  return fields.map(({ field, paragraphs, reformed }) => (
    <div key={field} id={partId(language, field)} className="difference-field">
      <h3>{FIELD_WORDS[field] ?? field}</h3>
      <Differences paragraphs={paragraphs} language={language} reformed={reformed} />
    </div>
  ));
}
