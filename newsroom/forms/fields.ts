import { z } from 'zod';
import { sanitizeLine } from '../requirements.ts';
import type { ByLanguage } from '../vocabulary.ts';

/** Parts that several forms share. Every field of a form arrives as one string. */

/** The number of a thing, as our pages write it; a test or a command may give the number itself. */
export const id = z.coerce
  .string()
  .regex(/^[1-9]\d{0,14}$/, 'This form is incomplete. Load the page again.')
  .transform(Number);

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

/**
 * The words typed into `<name>.<language>`, trimmed; forms send line ends as two characters, kept is
 * one. Too many are refused: readers and colleagues never get half a sentence.
 */
export function byLanguage(fields: Fields, name: string, context: z.RefinementCtx): ByLanguage {
  const start = `${name}.`;
  const words: Record<string, string> = {};
  for (const [field, typed] of Object.entries(fields)) {
    if (!field.startsWith(start) || typeof typed !== 'string') continue;
    const kept = sanitizeLine(typed.replace(/\r\n?/g, '\n'));
    words[field.slice(start.length)] = kept;
    if (kept.length > MOST_WORDS)
      context.addIssue({
        code: 'custom',
        path: field.split('.'),
        message: 'Shorten this to 5,000 characters.',
      });
  }
  return words;
}
