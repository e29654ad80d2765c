import { randomBytes } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { FormState } from '#newsroom/form-state.ts';
import type { Fault } from '#newsroom/refusal.ts';

/** Every field of a posted form as one string; several of a name are joined by commas. */
export type Fields = Readonly<Record<string, string>>;

const MAX_FIELDS = 2000;
const MAX_CHARACTERS = 4_000_000;

/** The fields of a form, or null where it is larger than any form of ours. */
export function fieldsOf(data: FormData): Fields | null {
  const fields: Record<string, string> = {};
  let characters = 0;
  let count = 0;
  for (const [name, value] of data) {
    // The framework's own hidden fields name the action; files are not taken anywhere.
    if (name.startsWith('$ACTION') || typeof value !== 'string') continue;
    characters += name.length + value.length;
    count += 1;
    if (count > MAX_FIELDS || characters > MAX_CHARACTERS) return null;
    const before = fields[name];
    fields[name] = before === undefined ? value : `${before},${value}`;
  }
  return fields;
}

/** The faults of a schema, each with the field it is about. */
export function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.map((issue) => ({ field: issue.path.map(String).join('.'), sentence: issue.message }));
}

/** The form as it comes back after a refusal: everything typed, but never a password. */
export function refused(
  fields: Fields,
  code: NonNullable<FormState['code']>,
  sentence: string,
  faults: readonly Fault[] = [],
  newestRevision?: number,
): FormState {
  const typed = Object.fromEntries(Object.entries(fields).filter(([name]) => !/password/i.test(name) && name !== 'token'));
  const state = { state: 'refused', code, sentence, faults, typed } as const;
  return newestRevision === undefined ? state : { ...state, newestRevision };
}

/** What goes wrong unexpectedly is logged under a reference, and the person sees that reference. */
export async function answerTrouble(fields: Fields, work: () => Promise<FormState>): Promise<FormState> {
  try {
    return await work();
  } catch (trouble) {
    unstable_rethrow(trouble); // a redirect is no trouble
    const reference = randomBytes(4).toString('hex');
    console.error(`trouble ${reference}:`, trouble);
    const sentence = `Something went wrong on our side; nothing was changed. Try again, or give the operator this reference: ${reference}.`;
    return refused(fields, 'fault', sentence);
  }
}
