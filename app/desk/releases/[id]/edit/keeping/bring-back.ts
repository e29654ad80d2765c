import type { Shelf } from '#components/desk/keeping/browser-words.ts';
import type { Words } from '#components/desk/keeping/form-words.ts';
import type { Sent } from '#components/desk/keeping/keeper.ts';
import { isWholeForm, leftOutOf } from '#components/desk/keeping/left-out.ts';

/**
 * Sends what this person once left in the browser to the newsroom, which gives it back like all unsaved
 * words. What is not taken stays in the browser. Answers the tabs whose words were taken.
 */
export async function bringBack(
  shelf: Shelf,
  send: (words: Words) => Promise<Sent>,
): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const { tab, words } of await shelf.found()) {
    if (!isWholeForm(words)) continue;
    const sent = await send(withNextCounter(words));
    if (sent.state !== 'kept') continue;
    const leftOut = leftOutOf(words, sent.leftOut);
    if (leftOut.length > 0) await shelf.put(leftOut, tab);
    else shelf.empty(tab);
    taken.push(tab);
  }
  return taken;
}

/** Later than what the tab had sent while it could. */
function withNextCounter(words: Words): Words {
  return words.map(
    ([name, value]) => [name, name === 'counter' ? String(Number(value) + 1) : value] as const,
  );
}
