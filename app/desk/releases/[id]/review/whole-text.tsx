import { Prose } from '#components/desk/prose.tsx';
import { FIELD_WORDS } from '#components/desk/words.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { writtenBlocks } from '#newsroom/document.ts';
import { SCHEMA_VERSION } from '#newsroom/document-order.ts';
import { PASSAGE_FIELDS, type PassageField, paragraphsIn } from '#newsroom/passages.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { partId } from './places.ts';

type Props = { readonly content: EditionContent; readonly language: Language };

/** The whole text of one language, part by part. */
export function WholeText({ content, language, isNew }: Props & { readonly isNew: boolean }) {
  if (!content.texts[language]) return <p className="quiet">Not written yet.</p>;
  const written = PASSAGE_FIELDS.filter((field) => paragraphsIn(content, language, field).length > 0);
  return (
    <>
      {isNew ? <p>This language is new to readers.</p> : null}
      {written.length === 0 ? <p className="quiet">Nothing is written yet.</p> : null}
      {written.map((field) => (
        <div key={field} id={partId(language, field)} className="difference-field">
          <h3>{FIELD_WORDS[field]}</h3>
          <div className="whole-part">
            {field === 'body' ? (
              <Body content={content} language={language} />
            ) : (
              <Lines content={content} language={language} field={field} />
            )}
          </div>
        </div>
      ))}
    </>
  );
}

/** Block by block, as readers will have it. */
function Body({ content, language }: Props) {
  const { body } = content.texts[language] ?? {};
  return (body ? writtenBlocks(body) : []).map((block, paragraph) => (
    <Prose
      // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one revision never move.
      key={paragraph}
      body={{ schemaVersion: SCHEMA_VERSION, doc: { type: 'doc', content: [block] } }}
      language={language}
      className="prose font-serif"
    />
  ));
}

function Lines({ content, language, field }: Props & { readonly field: PassageField }) {
  const own = { lang: language, dir: directionOf(language) };
  return paragraphsIn(content, language, field).map((words, paragraph) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
      key={paragraph}
      {...own}
      className={field === 'headline' ? 'font-serif text-lg font-semibold' : 'whitespace-pre-wrap'}
    >
      {words}
    </p>
  ));
}
