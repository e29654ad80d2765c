import { fromPlainText } from '#newsroom/document.ts';
import { type Field, fieldIn, formWords, setField, type Words } from './form-words.ts';

/** Waits until the editors of the texts that the words are of stand in the place of their plain fields. */
export function whenComplete(form: HTMLFormElement, words: Words, signal: AbortSignal): Promise<void> {
  const isComplete = () =>
    words.every(([name]) => !name.endsWith('.bodyDocument') || !fieldIn(form, plainName(name)));
  return new Promise((done) => {
    if (isComplete()) return done();
    const watching = new MutationObserver(() => {
      if (!isComplete()) return;
      watching.disconnect();
      done();
    });
    watching.observe(form, { childList: true, subtree: true });
    signal.addEventListener('abort', () => watching.disconnect());
  });
}

/** Fills a form with words that were kept of it. What only the page itself writes (keys, numbers) stays. */
export function refill(form: HTMLFormElement, words: Words): void {
  const kept = new Map(words);
  for (const field of fieldsOf(form)) {
    const value = kept.get(field.name) ?? documentOf(kept, field.name);
    const isBox = field instanceof HTMLInputElement && field.type === 'checkbox';
    if (value !== undefined || isBox) setField(field, value ?? null);
  }
}

/** Whether a form holds these words already. */
export function holds(form: HTMLFormElement, words: Words): boolean {
  const [now, kept] = [new Map(formWords(form)), new Map(words)];
  return fieldsOf(form).every(({ name }) => now.get(name) === kept.get(name));
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter((field): field is Field => {
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) return true;
    if (!(field instanceof HTMLInputElement)) return false;
    return field.type === 'hidden' ? field.name.endsWith('.bodyDocument') : !/password|file/.test(field.type);
  });
}

/** Words that were kept while the editor had not come: as paragraphs, where they were to be the text. */
function documentOf(kept: ReadonlyMap<string, string>, name: string): string | undefined {
  if (!name.endsWith('.bodyDocument')) return undefined;
  const own = (field: string) => kept.get(name.replace('bodyDocument', field));
  const words = own('body');
  if (words === undefined || (own('keptDocument') !== undefined && own('replaceBody') === undefined))
    return undefined;
  return JSON.stringify(fromPlainText(words));
}

function plainName(name: string): string {
  return name.replace(/Document$/, '');
}
