import type { FormFields } from '#newsroom/forms/edit-fields.ts';
import { rebased } from '#newsroom/rebase.ts';
import { formWords } from './form-words.ts';
import type { Words } from './keeper.ts';

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
  for (const [name, value] of fields) set(fieldIn(form, name), value);
  return true;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fieldIn(form: HTMLFormElement, name: string): Field | null {
  const field = form.elements.namedItem(name);
  const isField =
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement;
  return isField ? field : null;
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

/** Told to whoever watches the field, not to the whole page: nobody typed. */
function set(field: Field | null, value: string | null): void {
  if (!field) return;
  if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value !== null;
  else if (field instanceof HTMLSelectElement || field.type === 'hidden') field.value = value ?? '';
  else setAround(field, value ?? '');
  field.dispatchEvent(new Event(field.type === 'hidden' ? 'change' : 'input'));
}

/** The caret of who stands in it stays at the same distance from its nearer end. */
function setAround(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const { selectionStart, selectionEnd, value: before } = field;
  field.value = value;
  if (document.activeElement !== field || selectionStart === null || selectionEnd === null) return;
  const moved = (place: number) =>
    value.startsWith(before.slice(0, place)) ? place : Math.max(0, value.length - (before.length - place));
  field.setSelectionRange(moved(selectionStart), moved(selectionEnd));
}
