import { fieldName } from '#components/desk/field-name.ts';
import { Prose } from '#components/desk/prose.tsx';
import { say } from '#components/desk/words/say.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { PASSAGE_FIELDS, type PassageField, paragraphsIn } from '#newsroom/passages.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type Props = { readonly content: EditionContent; readonly language: Language };

/** Everything of one language that readers would see, with the name of each part. */
export function PrintedText({ content, language }: Props) {
  const text = content.texts[language];
  if (!text) return <p className="quiet">{say('Not written yet.')}</p>;
  const boilerplate = content.copied?.boilerplate[language] ?? '';
  return (
    <>
      {PASSAGE_FIELDS.filter((field) => paragraphsIn(content, language, field).length > 0).map((field) => (
        <div key={field} className="sheet-part">
          <h3>{fieldName(field)}</h3>
          {field === 'body' ? (
            <Prose body={text.body} language={language} className="prose font-serif" />
          ) : (
            <Lines
              field={field}
              language={language}
              words={paragraphsIn(content, language, field).join('\n\n')}
            />
          )}
        </div>
      ))}
      {boilerplate ? (
        <div className="sheet-part">
          <h3>{say('Boilerplate')}</h3>
          <Lines field="notes" language={language} words={boilerplate} />
        </div>
      ) : null}
    </>
  );
}

type LinesProps = { readonly field: PassageField; readonly language: Language; readonly words: string };

function Lines({ field, language, words }: LinesProps) {
  const look = field === 'headline' ? 'font-serif text-lg font-semibold' : 'whitespace-pre-wrap font-serif';
  return (
    <p lang={language} dir={directionOf(language)} className={look}>
      {words}
    </p>
  );
}
