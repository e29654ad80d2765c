/** The languages that the desk speaks. Its sentences are written in English; the others are catalogues. */
export const DESK_LANGUAGES = ['az', 'en', 'ru'] as const;
export type DeskLanguage = (typeof DESK_LANGUAGES)[number];

/** As each calls itself. */
export const DESK_LANGUAGE_NAMES: Readonly<Record<DeskLanguage, string>> = {
  az: 'Azərbaycan',
  en: 'English',
  ru: 'Русский',
};

const MAX_CHARACTERS = 1000;

/**
 * Which of the desk's languages a browser would rather read, English where it names none of them.
 *
 * @param header `Accept-Language` as it came (RFC 9110, section 12.5.4); a region is passed over, `az-Latn-AZ` is `az`
 */
export function languageAsked(header: string | null): DeskLanguage {
  const asked = (header ?? '').slice(0, MAX_CHARACTERS).split(',').map(oneAsked);
  const wanted = asked.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  for (const { base } of wanted) {
    const known = DESK_LANGUAGES.find((language) => language === base);
    if (known) return known;
  }
  return 'en';
}

function oneAsked(range: string): { readonly base: string; readonly weight: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((one) => one.startsWith('q='))?.slice(2);
  const weight = quality === undefined ? 1 : Number(quality);
  return { base: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 };
}
