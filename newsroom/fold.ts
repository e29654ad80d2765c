import type { Language } from './vocabulary.ts';

/** Letters that no decomposition makes alike, though people write one for the other. */
const ALIKE: Readonly<Record<string, string>> = {
  ı: 'i',
  ə: 'e',
  ё: 'е',
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
};
const OTHERWISE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');
// Marks; what is invisible, as soft hyphens and direction marks; and the stroke that stretches an Arabic word.
const NEEDLESS = /[\p{M}\p{Cf}\u0640]/gu;
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;

/**
 * Text as search compares it: no case, no marks, letters that people leave out on foreign keyboards
 * replaced. `Şəhidlər`, `ŞƏHİDLƏR` and `sehidler` fold alike, and so does Arabic with and without
 * vowel signs. Index and query go through the same function. й keeps its mark: without it another
 * letter would stand there. A change here needs a new `PUBLIC_SCHEMA`
 * and a new shape of the desk's finder: both indexes hold folded words.
 */
export function fold(text: string, language?: Language): string {
  const composed = text.normalize('NFKC').replace(/İ/g, 'i').toLocaleLowerCase(language);
  return composed
    .split('й')
    .map((part) => part.normalize('NFKD').replace(NEEDLESS, '').toLowerCase())
    .join('й')
    .replace(OTHERWISE, (letter) => ALIKE[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
