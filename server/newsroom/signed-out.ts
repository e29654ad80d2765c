import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { escaped } from '../plain-page.ts';
import { PLAIN_WORDS } from './plain-words.ts';

/**
 * What somebody whose session has ended sees instead of losing what they typed: the form as it was
 * sent, to be sent again after signing in elsewhere. Scripts have their own way; this is without.
 *
 * @param path where the form was sent, with its query
 */
export function signedOutWords(path: string, form: FormData, language: DeskLanguage): string {
  const { sentence, signIn, again } = PLAIN_WORDS[language].signedOut;
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string'
      ? [`<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`]
      : [],
  );
  return [
    `<p>${sentence}</p>`,
    `<p><a href="/sign-in" target="_blank" rel="noreferrer">${signIn}</a></p>`,
    `<form method="post" enctype="multipart/form-data" action="${escaped(path)}">`,
    ...fields,
    `<button>${again}</button></form>`,
  ].join('');
}
