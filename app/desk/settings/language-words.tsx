import { languageName } from '#components/desk/words.ts';
import { TextArea } from '#components/ui/text-area.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Settings } from '#desk/read/settings.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type Props = { readonly language: Language; readonly settings: Settings };

/** What the institution says of itself in one language: name, motto, whose words it is, boilerplate. */
export function LanguageWords({ language, settings }: Props) {
  const { names, mottos, boilerplate } = settings;
  const inLanguage = { lang: language, dir: directionOf(language) };
  const of = (label: string) => `${label}, ${languageName(language)}`;
  return (
    <fieldset className="language-words stack">
      <legend>{languageName(language)}</legend>
      <TextField
        {...inLanguage}
        name={`names.${language}`}
        label={of('Name')}
        defaultValue={names[language] ?? ''}
      />
      <TextArea
        {...inLanguage}
        name={`mottoWords.${language}`}
        label={of('Motto')}
        hint="It may run over several lines."
        defaultValue={mottos[language]?.words ?? ''}
        rows={2}
      />
      <TextField
        {...inLanguage}
        name={`mottoAttribution.${language}`}
        label={of('Whose words the motto is')}
        defaultValue={mottos[language]?.attribution ?? ''}
      />
      <TextArea
        {...inLanguage}
        name={`boilerplate.${language}`}
        label={of('Boilerplate')}
        hint="The standing paragraph below each release."
        defaultValue={boilerplate[language] ?? ''}
        rows={4}
      />
    </fieldset>
  );
}
