import { spokenLanguage } from '#components/desk/words/say.ts';
import { endonym, languageName } from '#components/desk/words.ts';
import type { Choice } from '#components/ui/select-field.tsx';
import type { Language } from '#newsroom/vocabulary.ts';

/** Languages that releases quote from, besides the institution's own. */
const OFTEN: readonly Language[] =
  'en fr de es it pt ru uk pl tr az kk uz ar fa he ur ka hy el bg ro hu zh ja ko hi la'.split(' ');

/** What is offered for a passage: the institution's languages first, then others by name; never the text's own. */
export function passageLanguages(own: Language, institution: readonly Language[]): Choice[] {
  const spoken = spokenLanguage();
  const others = OFTEN.filter((language) => !institution.includes(language)).sort((a, b) =>
    languageName(a, spoken).localeCompare(languageName(b, spoken), spoken),
  );
  return [...institution, ...others]
    .filter((language) => language !== own)
    .map((language) => ({
      value: language,
      label: `${languageName(language, spoken)} – ${endonym(language)}`,
    }));
}
