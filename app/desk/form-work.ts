import { randomBytes } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { log } from '#auth/log.ts';
import type { FormState } from '#newsroom/form-state.ts';
import type { Fault } from '#newsroom/refusal.ts';

/** Every field of a posted form as one string; several of a name are joined by commas. */
export type Fields = Readonly<Record<string, string>>;

export const NOT_OURS = 'This is no form of ours, or it is too large. Load the page again.';
export const UNREADABLE = 'Some fields need another look.';

const MAX_FIELDS = 2000;
const MAX_CHARACTERS = 4_000_000;

/** The fields of a form, or null where it is none (anybody can call an action) or larger than any of ours. */
export function fieldsOf(data: unknown): Fields | null {
  if (!(data instanceof FormData)) return null;
  const fields = new Map<string, string>();
  let characters = 0;
  let count = 0;
  for (const [name, value] of data) {
    // The framework's own hidden fields name the action; files are not taken anywhere.
    if (name.startsWith('$ACTION') || typeof value !== 'string') continue;
    characters += name.length + value.length;
    count += 1;
    if (count > MAX_FIELDS || characters > MAX_CHARACTERS) return null;
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(fields);
}

/** The fields as what the form means, or the faults, each with the field it is about. */
export function parsed<Form extends z.ZodType>(
  form: Form,
  fields: Fields,
): { readonly input: z.output<Form> } | { readonly faults: Fault[] } {
  const result = form.safeParse(fields, { error: withoutSentence });
  if (result.success) return { input: result.data };
  const faults = result.error.issues.map(({ path, message }) => ({
    field: path.map(String).join('.'),
    sentence: message,
  }));
  return { faults };
}

/** For what a form has no sentence of its own, because no page of ours sends it. */
function withoutSentence({ code }: { readonly code?: string }): string {
  return code === 'too_big' ? 'Shorten this.' : 'This form is incomplete. Load the page again.';
}

/** The form as it comes back after a refusal: everything typed, but never a password, a code or a link's token. */
export function refused(
  fields: Fields,
  code: NonNullable<FormState['code']>,
  sentence: string,
  faults: readonly Fault[] = [],
  newestRevision?: number,
): FormState {
  const typed = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !/password|token|^code$/i.test(name)),
  );
  const state = { state: 'refused', code, sentence, faults, typed } as const;
  return newestRevision === undefined ? state : { ...state, newestRevision };
}

/** A form that no page of ours has sent. */
export function foreign(fields: Fields): FormState {
  return refused(
    fields,
    'not_allowed',
    'This form did not come from a page of this newsroom. Load the page again.',
  );
}

/** What goes wrong unexpectedly is logged under a reference, and the person sees that reference. */
export async function answerTrouble(fields: Fields, work: () => Promise<FormState>): Promise<FormState> {
  try {
    return await work();
  } catch (trouble) {
    unstable_rethrow(trouble); // a redirect is no trouble
    const reference = randomBytes(4).toString('hex');
    log.error(
      { reference, reason: trouble instanceof Error ? trouble.stack : String(trouble) },
      'a form failed',
    );
    const sentence = `Something went wrong on our side. Try again, or give the operator this reference: ${reference}.`;
    return refused(fields, 'fault', sentence);
  }
}
