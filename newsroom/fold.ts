import type { Language } from './vocabulary.ts';

const DOTLESS: Readonly<Record<string, string>> = { ı: 'i', ə: 'e', ё: 'е', đ: 'd', ł: 'l', ø: 'o', ß: 'ss' };

/**
 * Text as search compares it: no case, no marks, letters that people leave out on foreign keyboards
 * replaced. `Şəhidlər`, `ŞƏHİDLƏR` and `sehidler` fold alike. Index and query go through the same
 * function. й keeps its mark: without it another letter would stand there.
 */
export function fold(text: string, language?: Language): string {
  const composed = text.normalize('NFKC').replace(/İ/g, 'i').toLocaleLowerCase(language);
  return composed
    .split('й')
    .map((part) => part.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
    .join('й')
    .replace(/[ıəёđłøß]/g, (letter) => DOTLESS[letter] ?? letter);
}
