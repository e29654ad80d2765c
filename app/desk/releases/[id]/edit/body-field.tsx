import { passageLanguages } from '#components/desk/editor/passage-languages.ts';
import { RichField } from '#components/desk/editor/rich-field.tsx';
import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Prose } from '#components/desk/prose.tsx';
import { languageName } from '#components/desk/words.ts';
import { CheckBox } from '#components/ui/check-box.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { isPlain, toPlainText } from '#newsroom/document.ts';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type Props = { readonly body: StoredDocument; readonly language: Language };

/** The text itself, in the editor; `institution` are the languages that passages are offered in first. */
export function BodyField({
  body,
  language,
  institution,
}: Props & { readonly institution: readonly Language[] }) {
  return (
    <RichField
      name={`texts.${language}.body`}
      documentName={`texts.${language}.bodyDocument`}
      label="Text"
      longLabel={`text in ${languageName(language)}`}
      language={language}
      languages={passageLanguages(language, institution)}
      document={body}
    >
      <KeptBody body={body} language={language} />
    </RichField>
  );
}

/** Without scripts: what has headings, lists or links is shown as it is and kept, unless somebody says that plain paragraphs shall replace it. */
function KeptBody({ body, language }: Props) {
  if (isPlain(body)) return <PlainBody body={body} language={language} />;
  return (
    <div className="stack">
      <p className="field-label">Text</p>
      <p className="field-hint">
        This text has headings, lists, links or emphasis, which a plain field would lose. It stays as it is.
      </p>
      <section tabIndex={0} aria-label="Text, kept as it is" className="kept-body">
        <Prose body={body} language={language} className="prose" />
      </section>
      <FormDisclosure summary="Replace it with plain paragraphs">
        <PlainBody body={body} language={language} />
        <CheckBox
          name={`texts.${language}.replaceBody`}
          label="Replace the text above with these plain paragraphs"
          hint="Headings, lists, links and emphasis are lost in this edition."
        />
      </FormDisclosure>
    </div>
  );
}

function PlainBody({ body, language }: Props) {
  return (
    <TextArea
      name={`texts.${language}.body`}
      label="Text"
      hint="A blank line begins a new paragraph."
      rows={14}
      lang={language}
      dir={directionOf(language)}
      spellCheck
      defaultValue={toPlainText(body)}
      className="control-body"
    />
  );
}
