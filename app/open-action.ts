import { headers } from 'next/headers';
import { newsroomOrigin } from '#auth/origin.ts';
import { isFromOurPages, provenanceOf } from '#auth/same-origin.ts';
import type { FormState } from '#newsroom/form-state.ts';
import type { Fault, RefusalCode } from '#newsroom/refusal.ts';
import type { z } from 'zod';
import { answerTrouble, faultsOf, type Fields, fieldsOf, refused } from './form-work.ts';

export type OpenRefusal = { readonly code: RefusalCode; readonly sentence: string; readonly faults?: readonly Fault[] };

/** An action for somebody who has not signed in: from our own pages, parsed, refusals as form state. */
export function openAction<Form extends z.ZodType>(
  form: Form,
  work: (input: z.output<Form>) => Promise<OpenRefusal>,
): (before: FormState, data: FormData) => Promise<FormState> {
  return async (_before, data) => {
    const fields = fieldsOf(data);
    if (!fields) return refused({}, 'bad_input', 'This form is too large. Shorten what you typed.');
    if (!isFromOurPages(provenanceOf(await headers()), newsroomOrigin())) return foreign(fields);
    const parsed = form.safeParse(fields);
    if (!parsed.success) return refused(fields, 'bad_input', 'Some fields need another look.', faultsOf(parsed.error));
    return answerTrouble(fields, async () => {
      const { code, sentence, faults } = await work(parsed.data);
      return refused(fields, code, sentence, faults);
    });
  };
}

function foreign(fields: Fields): FormState {
  return refused(fields, 'not_allowed', 'This form did not come from a page of this newsroom. Load the page again.');
}
