import { TextArea } from '#components/ui/text-area.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { type ByLanguage, directionOf, type Language } from '#newsroom/vocabulary.ts';
import { spokenLanguage } from './words/say.ts';
import { languageName } from './words.ts';

type Props = {
  /** Each field posts `<name>.<language>`. */
  readonly name: string;
  readonly label: string;
  readonly languages: readonly Language[];
  readonly words: ByLanguage;
  readonly hint?: string;
  /** Several lines instead of one. */
  readonly long?: boolean;
};

/** The same words once in every language, each field in its own language and direction. */
export function NameFields({ name, label, languages, words, hint, long = false }: Props) {
  return (
    <div className="name-fields">
      {languages.map((language) => {
        const field = {
          name: `${name}.${language}`,
          label: `${label}, ${languageName(language, spokenLanguage())}`,
          lang: language,
          dir: directionOf(language),
          defaultValue: words[language] ?? '',
          hint,
        };
        return long ? (
          <TextArea key={language} {...field} rows={3} />
        ) : (
          <TextField key={language} {...field} />
        );
      })}
    </div>
  );
}
