import { createTranslator } from 'use-intl/core';
import { ar } from './messages/ar.ts';
import { az } from './messages/az.ts';
import { en, type Messages } from './messages/en.ts';
import { ru } from './messages/ru.ts';

/** The languages that public pages can speak of their own. */
export const MESSAGES: Readonly<Record<string, Messages>> = { ar, az, en, ru };

/** Looks up what a page says, e.g. `words('list.count', { count: 3 })`. */
export type Words = ReturnType<typeof translatorIn>;

const known = new Map<string, Words>();

/**
 * The words of public pages in a language. A language without messages of its own borrows those of
 * its base language (`az` for `az-Cyrl`), else English: a page is never without words.
 */
export function wordsOf(language: string): Words {
  const before = known.get(language);
  if (before) return before;
  const words = translatorIn(localeOf(language));
  known.set(language, words);
  return words;
}

/** The language that the words for `language` are really in. */
export function localeOf(language: string): string {
  const base = language.split('-')[0] ?? '';
  return [language, base].find((candidate) => Object.hasOwn(MESSAGES, candidate)) ?? 'en';
}

function translatorIn(locale: string) {
  return createTranslator({ locale, messages: MESSAGES[locale] ?? en, onError: raise });
}

function raise(error: Error): never {
  throw error;
}
