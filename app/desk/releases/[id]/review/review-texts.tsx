import { Differences, DifferencesLegend } from '#components/desk/differences.tsx';
import { endonym, FIELD_WORDS, languageName } from '#components/desk/words.ts';
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
  const dropped = before?.included.filter((language) => !after.included.includes(language)) ?? [];
  return (
    <>
      {before ? <DifferencesLegend /> : null}
      {after.included.map((language) => (
        <section key={language} id={textId(language)} className="card" aria-label={languageName(language)}>
          <h2>
            {languageName(language)} <small className="quiet font-normal">{endonym(language)}</small>
          </h2>
          {isCompared(comparison, language) ? (
            <Changed comparison={comparison} talk={talk} language={language} />
          ) : (
            <WholeText comparison={comparison} talk={talk} language={language} />
          )}
        </section>
      ))}
      {dropped.map((language) => (
        <p key={language}>{languageName(language)} would leave the release.</p>
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
  if (parts.length === 0) return <p className="quiet">Not a word differs.</p>;
  return parts.map((part) => (
    <div key={part.field} id={partId(language, part.field)} className="difference-field">
      <h3>{FIELD_WORDS[part.field] ?? part.field}</h3>
      <Part part={part} comparison={comparison} talk={talk} language={language} />
    </div>
  ));
}

function Part({ part, comparison, talk, language }: OfLanguage & { readonly part: FieldDifference }) {
  const { field, paragraphs, reformed } = part;
  if (field === 'links') return <Differences paragraphs={paragraphs} language={language} />;
  const texts = paragraphsIn(comparison.after, language, field);
  return (
    <Differences
      paragraphs={paragraphs}
      language={language}
      reformed={reformed}
      around={(paragraph, row) => (
        <Passage
          talk={talk}
          language={language}
          field={field}
          paragraph={paragraph}
          text={texts[paragraph] ?? ''}
        >
          {row}
        </Passage>
      )}
    />
  );
}
