/** A form as it stands: names and values. */
export type Words = readonly (readonly [string, string])[];

/** What the browser would send; the framework's own fields name the action, and are of one page only. */
export function formWords(form: HTMLFormElement): Words {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$ACTION') ? [[name, value] as const] : [],
  );
}

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function fieldIn(form: HTMLFormElement, name: string): Field | null {
  const field = form.elements.namedItem(name);
  const isField =
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement;
  return isField ? field : null;
}

/** Null unticks a box. Told to whoever watches the field, not to the whole page: nobody typed. */
export function setField(field: Field, value: string | null): void {
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
