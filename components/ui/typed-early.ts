/**
 * The page comes readable and can be typed into before its scripts are there. React, taking it over, leaves
 * input fields as they are but sets every text area to the words that it came with: what somebody had typed
 * by then would be gone. So a text area that React does not keep yet (it then has a `value` of its own) is
 * not set back to its first words. Runs with the module of the text area, so before React gets to any.
 */
export function keepTypedEarly(): void {
  if (typeof HTMLTextAreaElement === 'undefined') return; // on the server there is nothing to keep
  const { prototype } = HTMLTextAreaElement;
  const plain = Object.getOwnPropertyDescriptor(prototype, 'value');
  const set = plain?.set;
  if (!set) return;
  Object.defineProperty(prototype, 'value', {
    ...plain,
    set(this: HTMLTextAreaElement, words: string) {
      if (Object.hasOwn(this, 'value') || words !== this.defaultValue) set.call(this, words);
    },
  });
}

/**
 * Says `input` of every field of a form that holds something else than its page came with: who listens now
 * was not there yet when it was typed.
 */
export function tellTypedEarly(form: HTMLFormElement): void {
  for (const field of form.elements)
    if (isTyped(field)) field.dispatchEvent(new Event('input', { bubbles: true }));
}

function isTyped(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field instanceof HTMLSelectElement) return field.selectedIndex !== firstChosen(field);
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false;
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}

/** Where a page chooses none, the browser chooses the first. */
function firstChosen(field: HTMLSelectElement): number {
  return Math.max(
    0,
    [...field.options].findIndex(({ defaultSelected }) => defaultSelected),
  );
}
