import { z } from 'zod';
import type { ByLanguage } from '../vocabulary.ts';

/** Parts that several forms share. Every field of a form arrives as one string. */

export const id = z.coerce
  .number('This form is incomplete. Load the page again.')
  .int('This form is incomplete. Load the page again.')
  .positive('This form is incomplete. Load the page again.');

type Fields = Readonly<Record<string, unknown>>;

/** The boxes ticked among `<name>.<value>`, e.g. `languages.az`. */
export function chosen(fields: Fields, name: string): string[] {
  const start = `${name}.`;
  return Object.keys(fields)
    .filter((field) => field.startsWith(start))
    .map((field) => field.slice(start.length))
    .slice(0, 500);
}

const MOST_WORDS = 5000;

/** The words typed into `<name>.<language>`, trimmed; forms send line ends as two characters, kept is one. */
export function byLanguage(fields: Fields, name: string): ByLanguage {
  const start = `${name}.`;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, words]) =>
      field.startsWith(start) && typeof words === 'string'
        ? [[field.slice(start.length), words.replace(/\r\n?/g, '\n').trim().slice(0, MOST_WORDS)]]
        : [],
    ),
  );
}
