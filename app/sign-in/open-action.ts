import { headers } from 'next/headers';
import type { z } from 'zod';
import { newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import type { FormState } from '#newsroom/form-state.ts';
import type { Refused } from '#newsroom/refusal.ts';
import {
  answerTrouble,
  fieldsOf,
  foreign,
  NOT_OURS,
  parsed,
  refused,
  UNREADABLE,
} from '../desk/form-work.ts';
import { inTheirLanguage } from '../desk/language.ts';

/**
 * Makes the server action of a form for somebody who is about to sign in: from our own pages, parsed,
 * refusals as form state. What it does when all is well is lead elsewhere.
 */
export function openAction<Form extends z.ZodType>(
  form: Form,
  work: (input: z.output<Form>) => Promise<Refused>,
): (before: FormState, data: FormData) => Promise<FormState> {
  return async (_before, data) => {
    const fields = fieldsOf(data);
    if (!fields) return inTheirLanguage(refused({}, 'bad_input', NOT_OURS));
    if (!isFromOurPages(provenanceOf(await headers()), newsroomOrigin()))
      return inTheirLanguage(foreign(fields));
    const read = parsed(form, fields);
    if ('faults' in read) return inTheirLanguage(refused(fields, 'bad_input', UNREADABLE, read.faults));
    const answer = await answerTrouble(fields, async () => {
      const { code, sentence, faults } = (await work(read.input)).refusal;
      return refused(fields, code, sentence, faults);
    });
    return inTheirLanguage(answer);
  };
}
