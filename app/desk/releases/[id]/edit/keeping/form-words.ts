import type { Words } from './keeper.ts';

/** What the browser would send; the framework's own fields name the action, and are of one page only. */
export function formWords(form: HTMLFormElement): Words {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$ACTION') ? [[name, value] as const] : [],
  );
}
