import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { spokenLanguage } from './words/say.ts';
import { endonym, languageHeading } from './words.ts';

/** A language as a heading calls it, and as its own readers do where that is another word. */
export function LanguageTitle({ language }: { readonly language: Language }) {
  const [name, own] = [languageHeading(language, spokenLanguage()), endonym(language)];
  if (name.toLocaleLowerCase(language) === own.toLocaleLowerCase(language)) return name;
  return (
    <>
      {name}{' '}
      <small lang={language} dir={directionOf(language)} className="quiet font-normal">
        {own}
      </small>
    </>
  );
}
