import { DONE } from '#components/ui/unbroken.ts';
import type { Keeper } from './keeper.ts';

/**
 * Connects a form and its page with the keeper of its words. Answers how to let go.
 *
 * @param question asked before somebody leaves words behind that nothing else has
 */
export function watchForm(form: HTMLFormElement, keeper: Keeper, question: string): () => void {
  const letGo = new AbortController();
  const { signal } = letGo;
  form.addEventListener('input', () => keeper.touched(), { signal });
  form.addEventListener('submit', (event) => sendAlone(form, keeper, event), { signal, capture: true });
  form.addEventListener(DONE, () => keeper.done(), { signal });
  document.addEventListener('click', (event) => leaveByLink(event, keeper, question), {
    signal,
    capture: true,
  });
  window.addEventListener('pagehide', () => void keeper.leave(), { signal });
  // Before the page that comes is asked for: it is to hold these words.
  window.addEventListener('beforeunload', (event) => goAway(event, keeper), { signal });
  for (const back of ['online', 'focus'] as const)
    window.addEventListener(back, () => keeper.again(), { signal });
  document.addEventListener('visibilitychange', () => keeper.again(), { signal });
  return () => letGo.abort();
}

/** A save waits until nothing else is on its way: what arrives after it would be older than it. */
function sendAlone(form: HTMLFormElement, keeper: Keeper, event: SubmitEvent): void {
  const wasSending = keeper.isSending;
  const held = keeper.hold();
  if (!wasSending) return;
  event.preventDefault();
  event.stopPropagation();
  void held.then(() => form.requestSubmit(event.submitter));
}

/** The browser asks before the page goes while words are nowhere but on it, or on their way in a save. */
function goAway(event: BeforeUnloadEvent, keeper: Keeper): void {
  if (keeper.isStuck || keeper.isHeld) event.preventDefault();
  void keeper.leave();
}

let isGoing = false;

/** A link inside the desk unloads no page: what is not safe goes to the newsroom first, then one follows it. */
function leaveByLink(event: MouseEvent, keeper: Keeper, question: string): void {
  if (isGoing || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
    return;
  const link = event.target.closest('a');
  if (!link || link.target === '_blank' || link.getAttribute('href')?.startsWith('#')) return;
  event.preventDefault();
  event.stopPropagation();
  void follow(link, keeper, question);
}

async function follow(link: HTMLAnchorElement, keeper: Keeper, question: string): Promise<void> {
  // Never within the event itself: a link pressed by a key takes no second press until the first has ended.
  await new Promise((done) => setTimeout(done));
  await keeper.leave();
  if (keeper.isStuck && !window.confirm(question)) return;
  keeper.stop();
  isGoing = true;
  link.click();
  isGoing = false;
}
