export type Named = { readonly id: number; readonly name: string };

/** A run of a comment: plain words, or the name of somebody who is called by it. */
export type Said = { readonly words: string; readonly person: number | null };

/**
 * The words of a comment with the people it calls: `@` and a full name, in any case. Of two names that
 * both fit the longer one is meant. Whoever is not among `people` is not called.
 */
export function withMentions(words: string, people: readonly Named[]): Said[] {
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length);
  const parts: Said[] = [];
  let plainFrom = 0;
  for (let at = words.indexOf('@'); at !== -1; at = words.indexOf('@', at + 1)) {
    const named = isFree(words, at) ? byLength.find(({ name }) => isNamed(words, at + 1, name)) : undefined;
    if (!named) continue;
    const end = at + 1 + named.name.length;
    if (at > plainFrom) parts.push({ words: words.slice(plainFrom, at), person: null });
    parts.push({ words: words.slice(at, end), person: named.id });
    plainFrom = end;
  }
  if (plainFrom < words.length) parts.push({ words: words.slice(plainFrom), person: null });
  return parts;
}

/** The people a comment calls, each once. */
export function mentionedIn(words: string, people: readonly Named[]): number[] {
  return [...new Set(withMentions(words, people).flatMap(({ person }) => person ?? []))];
}

/** Not inside an address such as `a@example.org`. */
function isFree(words: string, at: number): boolean {
  return at === 0 || /[\s(,;:«“"'-]/.test(words[at - 1] ?? '');
}

function isNamed(words: string, from: number, name: string): boolean {
  const said = words.slice(from, from + name.length);
  const next = words[from + name.length] ?? '';
  return said.toLocaleLowerCase() === name.toLocaleLowerCase() && !/[\p{L}\p{N}]/u.test(next);
}
