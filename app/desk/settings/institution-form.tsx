import { languageName } from '#components/desk/words.ts';
import { Button } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Settings } from '#desk/read/settings.ts';
import { languageTag } from '#newsroom/content.ts';
import { institutionAction } from './actions.ts';
import { LanguageWords } from './language-words.tsx';
import { LookFields } from './look-fields.tsx';

type Props = {
  readonly settings: Settings;
  /** A language that is about to be added: its fields are shown too. */
  readonly adding: string;
};

/** Who speaks here. Readers see a change at once, on every page. */
export function InstitutionForm({ settings, adding }: Props) {
  const languages = [
    ...new Set([...settings.languages, ...(languageTag.safeParse(adding).success ? [adding] : [])]),
  ];
  return (
    <section className="card institution" aria-labelledby="institution">
      <h2 id="institution">The institution</h2>
      <p>
        Readers see what is saved here at once, on every page. Boilerplate is copied when a release is
        submitted.
      </p>
      <Form action={institutionAction} once={newKey()} label="The institution">
        <div className="language-words-all">
          {languages.map((language) => (
            <LanguageWords key={language} language={language} settings={settings} />
          ))}
        </div>
        <LookFields settings={settings} />
        <TextField
          name="zone"
          label="Time zone"
          hint="Its name in the time zone database, such as Asia/Baku."
          defaultValue={settings.zone}
          maxLength={60}
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          name="languages"
          label="Languages, in their order"
          hint="Tags such as az, en, ru. A language that was ever public stays."
          defaultValue={languages.join(', ')}
          maxLength={200}
          autoCapitalize="none"
          spellCheck={false}
        />
        <SelectField
          name="mainLanguage"
          label="Main language"
          hint="New releases begin in it."
          defaultValue={settings.mainLanguage}
          choices={languages.map((language) => ({ value: language, label: languageName(language) }))}
        />
        <div className="form-buttons">
          <SubmitButton>Save the institution</SubmitButton>
        </div>
      </Form>
      <form action="/desk/settings#institution" method="get" className="filter">
        <TextField
          name="add"
          label="Add a language"
          hint="Its tag, such as fr. Its fields appear above."
          maxLength={20}
          autoCapitalize="none"
          spellCheck={false}
          className="max-w-32"
        />
        <Button type="submit">Show its fields</Button>
      </form>
    </section>
  );
}
