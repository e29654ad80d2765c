import { fieldIn, formWords, setField, type Words } from '#components/desk/keeping/form-words.ts';
import type { FormFields } from '#newsroom/forms/edit-fields.ts';
import { rebased } from '#newsroom/rebase.ts';

/**
 * Puts what others changed into a form, around what was typed since it was sent. Answers false, and leaves the form
 * as it is, where both meet at the same words, or where the form has no place for theirs.
 */
export function takeIn(form: HTMLFormElement, sent: Words, theirs: FormFields): boolean {
  const now = Object.fromEntries(formWords(form));
  const merged = rebased(Object.fromEntries(sent), now, theirs);
  if ('conflict' in merged) return false;
  const fields = Object.entries(merged.merged);
  if (!fields.every(([name, value]) => hasPlace(form, name, value))) return false;
  for (const [name, value] of fields) {
    const field = fieldIn(form, name);
    if (field) setField(field, value);
  }
  return true;
}

/** What a form does not hold at all a save leaves as it is; a box that is missing among others it would untick. */
function hasPlace(form: HTMLFormElement, name: string, value: string | null): boolean {
  const field = fieldIn(form, name);
  if (field instanceof HTMLSelectElement) return [...field.options].some((option) => option.value === value);
  if (field) return true;
  const [group = ''] = name.split('.');
  if (fieldIn(form, group) && value !== null) return false;
  // The plain field of a text to which the editor has not come.
  return !(name.endsWith('.bodyDocument') && fieldIn(form, name.replace(/Document$/, '')));
}
