import { z } from 'zod';
import type { Fault } from '../refusal.ts';
import { type Edits, editForm } from './edit-form.ts';
import { id } from './fields.ts';

/** What autosave sends: the form of the edition as it stands. */
export type Typed = {
  readonly edits: Edits;
  /** Fields that cannot be kept as they are: left out of the edits, with a sentence each. */
  readonly faults: readonly Fault[];
  /** Whether a revision is to be cut as well. */
  readonly cut: boolean;
};

/**
 * Parses what autosave sends. Somebody in the middle of a word may have typed what no save would take;
 * everything else is kept all the same, and what is left out is named.
 */
export const typedForm = z.record(z.string(), z.string()).transform((fields, context): Typed => {
  const read = withoutFaults(fields);
  if (!read || read.edits.writerId === undefined || read.edits.kept.length === 0) {
    const message = 'This form is incomplete. Load the page again.';
    context.addIssue({ code: 'custom', path: ['tab'], message });
    return z.NEVER;
  }
  return { ...read, cut: fields.cut === 'yes' };
});

type Fields = Readonly<Record<string, string>>;

function withoutFaults(fields: Fields): Pick<Typed, 'edits' | 'faults'> | null {
  const first = editForm.safeParse(fields);
  if (first.success) return { edits: first.data, faults: [] };
  const faults = first.error.issues.map(({ path, message }) => ({
    field: path.map(String).join('.'),
    sentence: message,
  }));
  const wrong = new Set(faults.map(({ field }) => field));
  // A text comes twice: as a document, whose faults are told under the name of its words, and as those.
  const isRight = (field: string) => !wrong.has(field) && !wrong.has(field.replace(/Document$/, ''));
  const rest = Object.fromEntries(Object.entries(fields).filter(([field]) => isRight(field)));
  const second = editForm.safeParse(rest);
  return second.success ? { edits: second.data, faults } : null;
}

/** Which unsaved words are to be thrown away, and what was shown of them. */
export const dropWordsForm = z.object({
  editionId: id,
  tab: z.string().regex(/^[A-Za-z0-9-]{8,64}$/, 'This form is incomplete. Load the page again.'),
  counter: z
    .string()
    .regex(/^\d{1,9}$/, 'This form is incomplete. Load the page again.')
    .transform(Number),
});
