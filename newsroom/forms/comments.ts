import { z } from 'zod';
import { languageTag } from '../content.ts';
import { PASSAGE_FIELDS } from '../passages.ts';
import { sanitizeLine } from '../requirements.ts';
import { id } from './fields.ts';

/** What is said about a passage of a text, and to whom a review is given. */

const said = z
  .string()
  .max(5000, 'Shorten this to 5,000 characters.')
  .transform((words) => sanitizeLine(words.replace(/\r\n?/g, '\n')))
  .refine((words) => words !== '', 'Write your comment first.');

const count = z
  .string()
  .regex(/^\d{1,6}$/, 'This form is incomplete. Load the page again.')
  .transform(Number);

/** A passage as an address names it: `en.body.3` is a paragraph, `en.body.3.10-25` words of it. */
const PLACE = /^([A-Za-z0-9-]+)\.([A-Za-z]+)\.(\d{1,6})(?:\.(\d{1,6})-(\d{1,6}))?$/;
const place = z.object({
  language: languageTag,
  field: z.enum(PASSAGE_FIELDS),
  paragraph: count,
  start: count.optional(),
  end: count.optional(),
});
export type Place = z.output<typeof place>;

/** The passage that an address names, or null. */
export function placeIn(address: string): Place | null {
  const [, language, field, paragraph, start, end] = PLACE.exec(address) ?? [];
  const read = place.safeParse({ language, field, paragraph, start, end });
  return read.success ? read.data : null;
}

export const commentForm = z
  .object({ editionId: id, revisionId: id, place: z.string().max(100), words: said })
  .transform(({ place: address, ...fields }, context) => {
    const found = placeIn(address);
    if (found) return { ...fields, ...found };
    context.addIssue({ code: 'custom', path: ['place'], message: 'Choose a passage of the text.' });
    return z.NEVER;
  });
export const replyForm = z.object({ threadId: id, words: said });
export const threadForm = z.object({ threadId: id });
