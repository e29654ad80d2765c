import { cache, type ReactNode } from 'react';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { answered } from './answered.ts';
import { type Sentence, textIn } from './catalogues.ts';
import { type Pieces, type Values, worded, wordedWith } from './worded.ts';

/** One for each request, so that requests in different languages do not mix. */
const spoken = cache(() => ({ language: 'en' as DeskLanguage }));

/** Chooses the language of everything that is said in the rest of this request. */
export function speak(language: DeskLanguage): void {
  spoken().language = language;
}

export function spokenLanguage(): DeskLanguage {
  return spoken().language;
}

/**
 * A sentence of the desk in the language of the person who asked; its English is its key. For what is made on the server;
 * what runs in the browser says it with `useSay`.
 */
export function say(sentence: Sentence, values?: Values): string {
  const { language } = spoken();
  return worded(language, textIn(language, sentence), values);
}

/** What a rule or a deed answered in English, shown on a page in the language of the person who asked. */
export function sayAnswer(sentence: string): string {
  return answered(spoken().language, sentence);
}

/** As `say`, with something of the page within: `sayWith('Since <date></date>', { date: <Instant … /> })`. */
export function sayWith(sentence: Sentence, pieces: Pieces, values?: Values): ReactNode {
  const { language } = spoken();
  return wordedWith(language, textIn(language, sentence), pieces, values);
}
