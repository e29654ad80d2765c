import { headers } from 'next/headers';
import type { z } from 'zod';
import { newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import type { FormState } from '#newsroom/form-state.ts';
import type { Refused } from '#newsroom/refusal.ts';
import {
  answerTrouble,
  faultsOf,
  fieldsOf,
  foreign,
  refused,
  TOO_LARGE,
  UNREADABLE,
} from '../desk/form-work.ts';

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
    if (!fields) return refused({}, 'bad_input', TOO_LARGE);
    if (!isFromOurPages(provenanceOf(await headers()), newsroomOrigin())) return foreign(fields);
    const parsed = form.safeParse(fields);
    if (!parsed.success) return refused(fields, 'bad_input', UNREADABLE, faultsOf(parsed.error));
    return answerTrouble(fields, async () => {
      const { code, sentence, faults } = (await work(parsed.data)).refusal;
      return refused(fields, code, sentence, faults);
    });
  };
}
