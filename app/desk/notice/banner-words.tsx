import { InLanguage } from '#components/desk/in-language.tsx';
import { spokenLanguage } from '#components/desk/words/say.ts';
import { languageName } from '#components/desk/words.ts';
import { Facts } from '#components/ui/facts.tsx';
import type { ByLanguage } from '#newsroom/vocabulary.ts';

/** The words of a notice in every language that has them. */
export function BannerWords({ words }: { readonly words: ByLanguage }) {
  return (
    <Facts
      facts={Object.entries(words).map(([language, line]) => ({
        name: languageName(language, spokenLanguage()),
        value: <InLanguage language={language}>{line}</InLanguage>,
      }))}
    />
  );
}
