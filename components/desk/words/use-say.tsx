'use client';
import { createContext, type ReactNode, use } from 'react';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import type { BrowserCatalogue, BrowserSentence } from './catalogues.ts';
import { type Pieces, type Values, worded, wordedWith } from './worded.ts';

type Spoken = { readonly language: DeskLanguage; readonly catalogue: BrowserCatalogue };
const InLanguage = createContext<Spoken>({ language: 'en', catalogue: {} });

/** Tells what runs in the browser which language to speak, and its sentences. */
export function Speaking({ children, ...spoken }: Spoken & { readonly children: ReactNode }) {
  return <InLanguage value={spoken}>{children}</InLanguage>;
}

/** As `say` and `sayWith` on the server, for components that run in the browser. */
export function useSay() {
  const { language, catalogue } = use(InLanguage);
  const textOf = (sentence: BrowserSentence) => catalogue[sentence] ?? sentence;
  return {
    language,
    say: (sentence: BrowserSentence, values?: Values) => worded(language, textOf(sentence), values),
    sayWith: (sentence: BrowserSentence, pieces: Pieces, values?: Values) =>
      wordedWith(language, textOf(sentence), pieces, values),
  };
}
