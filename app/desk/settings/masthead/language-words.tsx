import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageName } from '#components/desk/words.ts';
import { TextArea } from '#components/ui/text-area.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Settings } from '#desk/read/settings.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type Props = { readonly language: Language; readonly settings: Settings };

/** What the institution says of itself in one language: name, motto, whose words it is. */
export function LanguageWords({ language, settings }: Props) {
  const { names, mottos } = settings;
  const inLanguage = { lang: language, dir: directionOf(language) };
  const called = languageName(language, spokenLanguage());
  const of = (label: string) => `${label}, ${called}`;
  return (
    <fieldset className="language-words stack">
      <legend>{called}</legend>
      <TextField
        {...inLanguage}
        name={`names.${language}`}
        label={of(say('Name'))}
        defaultValue={names[language] ?? ''}
      />
      <TextArea
        {...inLanguage}
        name={`mottoWords.${language}`}
        label={of(say('Motto'))}
        hint={say('It may run over several lines.')}
        defaultValue={mottos[language]?.words ?? ''}
        rows={2}
        className="control-short"
      />
      <TextField
        {...inLanguage}
        name={`mottoAttribution.${language}`}
        label={of(say('Whose words the motto is'))}
        defaultValue={mottos[language]?.attribution ?? ''}
      />
    </fieldset>
  );
}
