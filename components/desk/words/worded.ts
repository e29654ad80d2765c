import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import type { DeskLanguage } from '#newsroom/desk-language.ts';

/** What fills the places of a sentence: `{name}`, `{count, plural, …}`. */
export type Values = Readonly<Record<string, string | number>>;
/** What stands where a sentence has a tag: `Since <date></date>`. */
export type Pieces = Readonly<Record<string, ReactNode | ((chunks: ReactNode) => ReactNode)>>;

/** A sentence of the desk with its places filled (ICU MessageFormat). A value that is missing throws. */
export function worded(language: DeskLanguage, text: string, values?: Values): string {
  return values ? sayer(language, text)('text', values) : text;
}

/** The same where something of a page stands within the sentence. */
export function wordedWith(language: DeskLanguage, text: string, pieces: Pieces, values?: Values): ReactNode {
  const tags = Object.entries(pieces).map(([tag, piece]) => [
    tag,
    typeof piece === 'function' ? piece : () => piece,
  ]);
  return sayer(language, text).rich('text', { ...values, ...Object.fromEntries(tags) });
}

const MOST_KEPT = 5000;
const known = new Map<string, ReturnType<typeof made>>();

/** Made once for each text: reading one costs more than filling it. */
function sayer(language: DeskLanguage, text: string) {
  const key = `${language} ${text}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const one = made(language, text);
  known.set(key, one);
  return one;
}

function made(locale: DeskLanguage, text: string) {
  return createTranslator<{ text: string }>({ locale, messages: { text }, onError: raise });
}

function raise(error: Error): never {
  throw error;
}
