import { Fragment } from 'react';
import { DifferenceRow, Differences, DifferencesLegend } from '#components/desk/differences.tsx';
import { fieldName } from '#components/desk/field-name.ts';
import { LanguageTitle } from '#components/desk/language-title.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageHeading } from '#components/desk/words.ts';
import type { Comparison } from '#desk/read/comparison.ts';
import type { FieldDifference } from '#newsroom/comparison.ts';
import { paragraphsIn } from '#newsroom/passages.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { Elsewhere } from './elsewhere.tsx';
import { Passage } from './passage.tsx';
import { partId, textId } from './places.ts';
import { comparedParts, isCompared } from './shown-parts.ts';
import type { Talk } from './talk.ts';
import { WholeText } from './whole-text.tsx';

type Props = { readonly comparison: Comparison; readonly talk: Talk };

/** Per language: the differences, or the whole text where there is nothing to hold it against; with what is said. */
export function ReviewTexts({ comparison, talk }: Props) {
  const { after, before } = comparison;
  const spoken = spokenLanguage();
  const dropped = before?.included.filter((language) => !after.included.includes(language)) ?? [];
  return (
    <>
      {before ? <DifferencesLegend /> : null}
      {after.included.map((language) => (
        <section
          key={language}
          id={textId(language)}
          className="card"
          aria-label={languageHeading(language, spoken)}
        >
          <h2>
            <LanguageTitle language={language} />
          </h2>
          {isCompared(comparison, language) ? (
            <Changed comparison={comparison} talk={talk} language={language} />
          ) : (
            <WholeText comparison={comparison} talk={talk} language={language} />
          )}
        </section>
      ))}
      {dropped.map((language) => (
        <p key={language}>
          {say('{language} would leave the release.', { language: languageHeading(language, spoken) })}
        </p>
      ))}
      <Elsewhere
        talk={talk}
        shown={({ found, language }) => found !== null && after.included.includes(language)}
      />
    </>
  );
}

type OfLanguage = Props & { readonly language: Language };

function Changed({ comparison, talk, language }: OfLanguage) {
  const commenting = talk.commenting?.language === language ? talk.commenting.field : null;
  const parts = comparedParts(comparison, language, talk.threads, commenting);
  if (parts.length === 0) return <p className="quiet">{say('Not a word differs.')}</p>;
  return parts.map((part) => (
    <div key={part.field} id={partId(language, part.field)} className="difference-field">
      <h3>{fieldName(part.field)}</h3>
      <Part part={part} comparison={comparison} talk={talk} language={language} />
    </div>
  ));
}

function Part({ part, comparison, talk, language }: OfLanguage & { readonly part: FieldDifference }) {
  const { field, paragraphs, reformed } = part;
  if (field === 'links') return <Differences paragraphs={paragraphs} language={language} />;
  const texts = paragraphsIn(comparison.after, language, field);
  return (
    <div className="differences">
      {numbered(paragraphs).map(({ pieces, paragraph }, place) => {
        const isReformed = paragraph !== null && reformed.includes(paragraph);
        const row = <DifferenceRow pieces={pieces} language={language} isReformed={isReformed} />;
        const where = {
          talk,
          language,
          field,
          paragraph: paragraph ?? 0,
          text: texts[paragraph ?? -1] ?? '',
        };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one finished comparison never move.
          <Fragment key={place}>{paragraph === null ? row : <Passage {...where}>{row}</Passage>}</Fragment>
        );
      })}
    </div>
  );
}

/** Each row with the number of its paragraph in the later text; null where it is gone from there. */
function numbered(rows: FieldDifference['paragraphs']) {
  let next = 0;
  return rows.map((pieces) => {
    const isThere = pieces.some(({ kind }) => kind !== 'removed');
    next += isThere ? 1 : 0;
    return { pieces, paragraph: isThere ? next - 1 : null };
  });
}
