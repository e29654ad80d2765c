import { TextArea } from '#components/ui/text-area.tsx';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { say, spokenLanguage } from './words/say.ts';
import { languageName } from './words.ts';

type Props = { readonly languages: readonly Language[] };

/** The public reason, once in every language that readers have. */
export function ReasonFields({ languages }: Props) {
  return languages.map((language) => (
    <TextArea
      key={language}
      name={`reason.${language}`}
      label={say('Public reason in {language}', { language: languageName(language, spokenLanguage()) })}
      rows={2}
      lang={language}
      dir={directionOf(language)}
      maxLength={5000}
      className="control-short"
    />
  ));
}
