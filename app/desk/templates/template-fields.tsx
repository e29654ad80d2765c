import { BoxGroup } from '#components/desk/box-group.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { KIND_WORDS, languageName } from '#components/desk/words.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Template } from '#db/editorial/templates.ts';
import { nameOf } from '#desk/read/new-release.ts';
import type { TemplatesScreen } from '#desk/read/templates.ts';
import { toPlainText } from '#newsroom/document.ts';
import { directionOf, KINDS, type Language } from '#newsroom/vocabulary.ts';

type Props = { readonly screen: TemplatesScreen; readonly template: Template | null };

/** What a template is made of. */
export function TemplateFields({ screen, template }: Props) {
  const { sections, contacts, languages, mainLanguage } = screen;
  const kinds = KINDS.filter((kind) => kind !== 'standing_page');
  return (
    <>
      <TextField
        name="name"
        label={say('Name')}
        hint={say('What it is for, such as: Weekly water levels.')}
        defaultValue={template?.name ?? ''}
        maxLength={100}
      />
      <SelectField
        name="kind"
        label={say('Kind')}
        defaultValue={template?.kind ?? 'press_release'}
        choices={kinds.map((kind) => ({ value: kind, label: say(KIND_WORDS[kind]) }))}
      />
      <SelectField
        name="section"
        label={say('Section')}
        defaultValue={template?.content.section ?? ''}
        choices={[
          { value: '', label: say('Each release chooses its own') },
          ...sections.map(({ key, names }) => ({ value: key, label: nameOf(names, mainLanguage) || key })),
        ]}
      />
      <BoxGroup
        name="contacts"
        legend={say('Press contacts')}
        hint={say('None means the default contact.')}
        chosen={template?.content.contacts ?? []}
        choices={contacts.map(({ key, card }) => ({
          value: key,
          label: nameOf(card.names, mainLanguage) || key,
        }))}
      />
      {languages.map((language) => (
        <LanguageFields key={language} language={language} template={template} />
      ))}
    </>
  );
}

function LanguageFields({
  language,
  template,
}: {
  readonly language: Language;
  readonly template: Template | null;
}) {
  const text = template?.content.texts[language];
  const own = { lang: language, dir: directionOf(language) } as const;
  const called = languageName(language, spokenLanguage());
  return (
    <fieldset className="template-language">
      <legend>{called}</legend>
      <TextField
        {...own}
        name={`texts.${language}.dateline`}
        label={`${say('Dateline place')}, ${called}`}
        defaultValue={text?.dateline ?? ''}
        maxLength={200}
        optional
      />
      <TextArea
        {...own}
        name={`texts.${language}.body`}
        label={`${say('Text to begin with')}, ${called}`}
        hint={say(
          'Paragraphs with blank lines between them. The boilerplate of the institution comes by itself.',
        )}
        defaultValue={text ? toPlainText(text.body) : ''}
        rows={6}
        optional
      />
      <TextArea
        {...own}
        name={`texts.${language}.notes`}
        label={`${say('Notes to editors')}, ${called}`}
        defaultValue={text?.notes ?? ''}
        rows={3}
        optional
      />
    </fieldset>
  );
}
