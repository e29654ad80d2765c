import { BoxGroup } from '#components/desk/box-group.tsx';
import { BodyField } from '#components/desk/editor/body-field.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { KIND_WORDS, languageHeading } from '#components/desk/words.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import type { Beginning, TemplateForm } from '#desk/read/template-form.ts';
import { EMPTY_DOCUMENT } from '#newsroom/document-schema.ts';
import { directionOf, KINDS, type Language } from '#newsroom/vocabulary.ts';

type Props = { readonly screen: TemplateForm };

/** What a template is made of. */
export function TemplateFields({ screen }: Props) {
  const { sections, contacts, languages, mainLanguage, template } = screen;
  const kinds = KINDS.filter((kind) => kind !== 'standing_page');
  return (
    <>
      <TextField
        name="name"
        label={say('Name')}
        hint={say('What it is for, such as: Weekly water levels.')}
        defaultValue={template.name}
        maxLength={100}
      />
      <SelectField
        name="kind"
        label={say('Kind')}
        defaultValue={template.kind}
        choices={kinds.map((kind) => ({ value: kind, label: say(KIND_WORDS[kind]) }))}
      />
      <SelectField
        name="section"
        label={say('Section')}
        defaultValue={template.content.section}
        choices={[
          { value: '', label: say('Each release chooses its own') },
          ...sections.map(({ key, names }) => ({
            value: key,
            label: nameOf(names, mainLanguage, spokenLanguage()) || key,
          })),
        ]}
      />
      <BoxGroup
        name="contacts"
        legend={say('Press contacts')}
        hint={say('None means the default contact.')}
        chosen={template.content.contacts}
        choices={contacts.map(({ key, card }) => ({
          value: key,
          label: nameOf(card.names, mainLanguage, spokenLanguage()) || key,
        }))}
      />
      {languages.map((language) => (
        <LanguageFields key={language} language={language} template={template} institution={languages} />
      ))}
    </>
  );
}

function LanguageFields({
  language,
  template,
  institution,
}: {
  readonly language: Language;
  readonly template: Beginning;
  readonly institution: readonly Language[];
}) {
  const text = template.content.texts[language];
  const own = { lang: language, dir: directionOf(language) } as const;
  const called = languageHeading(language, spokenLanguage());
  return (
    <fieldset className="template-language">
      <legend>{called}</legend>
      <TextField
        {...own}
        name={`texts.${language}.dateline`}
        label={say('{field}, {language}', { field: say('Dateline place'), language: called })}
        defaultValue={text?.dateline ?? ''}
        maxLength={200}
        optional
      />
      <BodyField
        body={text?.body ?? EMPTY_DOCUMENT}
        language={language}
        institution={institution}
        label={say('{field}, {language}', { field: say('Text to begin with'), language: called })}
        hint={say('The boilerplate of the institution comes by itself.')}
        brings
      />
      <TextArea
        {...own}
        name={`texts.${language}.notes`}
        label={say('{field}, {language}', { field: say('Notes to editors'), language: called })}
        defaultValue={text?.notes ?? ''}
        rows={3}
        optional
      />
    </fieldset>
  );
}
