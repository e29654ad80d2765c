import { CheckBox } from '#components/ui/check-box.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { isPlain, toPlainText } from '#newsroom/document.ts';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { picturePlace, picturesOf } from '#newsroom/picture-faults.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { anchorOf } from '../anchors.ts';
import { FormDisclosure } from '../form-disclosure.tsx';
import { Prose } from '../prose.tsx';
import { say, spokenLanguage } from '../words/say.ts';
import { languageName } from '../words.ts';
import { passageLanguages } from './passage-languages.ts';
import { RichField } from './rich-field.tsx';

type Props = {
  readonly body: StoredDocument;
  readonly language: Language;
  readonly label?: string;
  readonly hint?: string;
  /** Where the deed does not know the text that the form was filled from: the form brings it along. */
  readonly brings?: boolean;
};

/** A text, in the editor; `institution` are the languages that passages are offered in first. */
export function BodyField({ institution, ...props }: Props & { readonly institution: readonly Language[] }) {
  const { body, language, label = say('Text'), hint } = props;
  return (
    <RichField
      name={`texts.${language}.body`}
      documentName={`texts.${language}.bodyDocument`}
      label={label}
      {...(hint && { hint })}
      longLabel={say('text in {language}', { language: languageName(language, spokenLanguage()) })}
      language={language}
      languages={passageLanguages(language, institution)}
      document={body}
    >
      <KeptBody {...props} label={label} />
    </RichField>
  );
}

type Plain = Props & { readonly label: string };

/** Without scripts: what has headings, lists or links is shown as it is and kept, unless somebody says that plain paragraphs shall replace it. */
function KeptBody(props: Plain) {
  const { body, language, label, brings = false } = props;
  if (isPlain(body)) return <PlainBody {...props} />;
  return (
    <div className="stack">
      <p className="field-label">{label}</p>
      <p className="field-hint">
        {say(
          'This text has headings, lists, links or emphasis, which a plain field would lose. It stays as it is.',
        )}
      </p>
      {brings ? (
        <input type="hidden" name={`texts.${language}.keptDocument`} value={JSON.stringify(body)} />
      ) : null}
      <section
        tabIndex={0}
        aria-label={say('{field}, kept as it is', { field: label })}
        className="kept-body"
      >
        <PicturePlaces {...props} />
        <Prose body={body} language={language} className="prose" />
      </section>
      <FormDisclosure summary={say('Replace it with plain paragraphs')}>
        <PlainBody {...props} />
        <CheckBox
          name={`texts.${language}.replaceBody`}
          label={say('Replace the text above with these plain paragraphs')}
          hint={say('Headings, lists, links and emphasis are then lost.')}
        />
      </FormDisclosure>
    </div>
  );
}

/** Where links about a picture lead while its fields are not there. */
function PicturePlaces({ body, language }: Plain) {
  const fields = [undefined, 'alt', 'caption', 'credit'] as const;
  return picturesOf(body.doc.content).flatMap(({ number }) =>
    fields.map((field) => {
      const id = anchorOf(picturePlace(`texts.${language}.body`, number, field));
      return <span key={id} id={id} />;
    }),
  );
}

function PlainBody({ body, language, label, hint }: Plain) {
  return (
    <TextArea
      name={`texts.${language}.body`}
      label={label}
      hint={[say('A blank line begins a new paragraph.'), hint].filter(Boolean).join(' ')}
      rows={14}
      lang={language}
      dir={directionOf(language)}
      spellCheck
      defaultValue={toPlainText(body)}
      className="control-body"
    />
  );
}
