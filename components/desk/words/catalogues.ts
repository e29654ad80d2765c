import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { az, azInBrowser } from './az.ts';
import { ru, ruInBrowser } from './ru.ts';

/** A sentence that the desk can say: its English, which is its key in every catalogue. */
export type Sentence = keyof typeof az;
/** One that can be said in the browser, where only these are sent. */
export type BrowserSentence = keyof typeof azInBrowser;
export type BrowserCatalogue = Readonly<Partial<Record<BrowserSentence, string>>>;

export const CATALOGUES: Readonly<Record<Exclude<DeskLanguage, 'en'>, Readonly<Record<Sentence, string>>>> = {
  az,
  ru,
};

/** A sentence in a language, its places not filled yet. */
export function textIn(language: DeskLanguage, sentence: Sentence): string {
  return language === 'en' ? sentence : CATALOGUES[language][sentence];
}

/** What the browser needs; nothing for English, whose sentences are in the code. */
export function browserCatalogue(language: DeskLanguage): BrowserCatalogue {
  if (language === 'en') return {};
  return language === 'az' ? azInBrowser : ruInBrowser;
}
