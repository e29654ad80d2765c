import { weightsIn } from './encodings.ts';

/**
 * The language for an Accept-Language header among those of the institution (RFC 4647, lookup):
 * the highest weight wins, `en-GB` is content with `en`, `*` with the main language; without a
 * match the main language. `q=0` excludes.
 */
export function chooseLanguage(
  header: string | undefined,
  languages: readonly string[],
  main: string,
): string {
  if (!header) return main;
  const wishes = [...weightsIn(header)].filter(([, weight]) => weight > 0).sort(([, a], [, b]) => b - a);
  for (const [wish] of wishes) {
    if (wish === '*') return main;
    const found = lookUp(wish, languages);
    if (found !== null) return found;
  }
  return main;
}

function lookUp(wish: string, languages: readonly string[]): string | null {
  for (let range = wish; range !== ''; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
    const found = languages.find((language) => language.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return null;
}
