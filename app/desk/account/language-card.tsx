import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Section } from '#components/ui/page-heading.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { DESK_LANGUAGE_NAMES, DESK_LANGUAGES, type DeskLanguage } from '#newsroom/desk-language.ts';
import { chooseDeskLanguageAction } from './actions.ts';

/** In which language the desk speaks to this person; what they write is not touched. */
export function LanguageCard({ chosen }: { readonly chosen: DeskLanguage | null }) {
  const own = DESK_LANGUAGES.map((language) => ({ value: language, label: DESK_LANGUAGE_NAMES[language] }));
  return (
    <Section title={say('Language of the desk')}>
      <Form action={chooseDeskLanguageAction} label={say('Language of the desk')} key={chosen}>
        <SelectField
          name="language"
          label={say('Language')}
          hint={say('For you alone. The languages of the releases are chosen in each release.')}
          choices={[{ value: 'browser', label: say('As my browser asks') }, ...own]}
          defaultValue={chosen ?? 'browser'}
        />
        <div className="form-buttons">
          <SubmitButton>{say('Save the language')}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
