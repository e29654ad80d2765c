import type { ReactNode } from 'react';
import { fieldName } from '#components/desk/field-name.ts';
import { Prose } from '#components/desk/prose.tsx';
import { say } from '#components/desk/words/say.ts';
import type { Comparison } from '#desk/read/comparison.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { writtenBlocks } from '#newsroom/document.ts';
import { SCHEMA_VERSION } from '#newsroom/document-order.ts';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { type PassageField, paragraphsIn } from '#newsroom/passages.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { Passage } from './passage.tsx';
import { partId } from './places.ts';
import { writtenParts } from './shown-parts.ts';
import type { Talk } from './talk.ts';

type Props = { readonly comparison: Comparison; readonly talk: Talk; readonly language: Language };

/** The whole text of one language, part by part. */
export function WholeText({ comparison, talk, language }: Props) {
  const { after: content, before } = comparison;
  if (!content.texts[language]) return <p className="quiet">{say('Not written yet.')}</p>;
  const written = writtenParts(comparison, language);
  return (
    <>
      {before ? <p>{say('This language is new to readers.')}</p> : null}
      {written.length === 0 ? <p className="quiet">{say('Nothing is written yet.')}</p> : null}
      {written.map((field) => (
        <div key={field} id={partId(language, field)} className="difference-field">
          <h3>{fieldName(field)}</h3>
          <div className="whole-part">
            {paragraphsIn(content, language, field).map((text, paragraph) => (
              <Passage
                // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one revision never move.
                key={paragraph}
                talk={talk}
                language={language}
                field={field}
                paragraph={paragraph}
                text={text}
              >
                {field === 'body' ? bodyBlock(content, language, paragraph) : line(field, language, text)}
              </Passage>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

/** A block as readers will have it. */
function bodyBlock(content: EditionContent, language: Language, paragraph: number): ReactNode {
  const { body } = content.texts[language] ?? {};
  const block = body ? writtenBlocks(body)[paragraph] : undefined;
  if (!block) return null;
  const own: StoredDocument = { schemaVersion: SCHEMA_VERSION, doc: { type: 'doc', content: [block] } };
  return <Prose body={own} language={language} className="prose font-serif" />;
}

function line(field: PassageField, language: Language, text: string): ReactNode {
  const look = field === 'headline' ? 'font-serif text-lg font-semibold' : 'whitespace-pre-wrap';
  return (
    <p lang={language} dir={directionOf(language)} className={look}>
      {text}
    </p>
  );
}
