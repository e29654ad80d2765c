import { headers } from 'next/headers';
import { cache } from 'react';
import { currentActor, type PersonActor } from '#auth/current-actor.ts';
import { answered } from '#components/desk/words/answered.ts';
import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say, speak } from '#components/desk/words/say.ts';
import { readPreferences } from '#desk/read/preferences.ts';
import { stores } from '#desk/stores.ts';
import { type DeskLanguage, languageAsked } from '#newsroom/desk-language.ts';
import type { FormState } from '#newsroom/form-state.ts';

/** The language of this request, spoken from now on: the one that the person chose, else their browser's. */
export const speakForAsker = cache(async (): Promise<DeskLanguage> => {
  const language = await languageFor(await currentActor());
  speak(language);
  return language;
});

/** How somebody has the desk, read once per request. */
export const preferencesFor = cache((actor: PersonActor) => readPreferences(stores(), actor));

export async function languageFor(actor: PersonActor | null): Promise<DeskLanguage> {
  const chosen = actor && (await preferencesFor(actor)).language;
  return chosen ?? languageAsked((await headers()).get('accept-language'));
}

/** The title of a page: `export const generateMetadata = titled('People')`. */
export function titled(sentence: Sentence): () => Promise<{ readonly title: string }> {
  return async () => {
    await speakForAsker();
    return { title: say(sentence) };
  };
}

/** What came back after a form, in the language of the person who sent it. */
export async function inTheirLanguage(state: FormState): Promise<FormState> {
  const language = await speakForAsker();
  if (language === 'en') return state;
  const faults = state.faults.map((fault) => ({ ...fault, sentence: answered(language, fault.sentence) }));
  const lines = state.lines?.map((line) => answered(language, line));
  return { ...state, sentence: answered(language, state.sentence), faults, ...(lines && { lines }) };
}
