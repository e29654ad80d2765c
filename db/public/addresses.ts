import { pathOf, rebuilt, segmentsOf } from './address-path.ts';
import { type Asked, type Resolution, ROUTES, type Route, rowAnswer } from './address-routes.ts';
import { addressRow, type Languages, lastTarget, publicLanguages } from './address-rows.ts';

export type { Resolution } from './address-routes.ts';

/**
 * What a reader's address answers, asked of the address table and the route table before anything
 * is rendered.
 *
 * - An old address is matched exactly, with its query, before anything else; what is or was a page is
 *   found by its route, which knows the page's parameters.
 * - A trailing slash, a double slash or an upper-case language is moved once, to the one address.
 * - Parameters that a page does not know are ignored; a wrong value of a known one is unknown.
 *
 * @param path raw path of the request, beginning with a slash
 * @param query raw query without its question mark; empty where there is none
 */
export function resolveAddress(path: string, query: string): Resolution {
  const languages = publicLanguages();
  const row = (query ? addressRow(`${path}?${query}`) : null) ?? addressRow(path);
  if (row?.answer === 'moved') return tidy(rowAnswer(row), path, languages);
  const segments = segmentsOf(path);
  if (!segments) return { answer: 'unknown', language: firstLanguage(path, languages) };
  if (segments.length === 0 && path !== '/') return { answer: 'moved', to: '/' };
  return tidy(routed(segments, query, languages), path, languages, segments);
}

/** The language an unknown address is answered in: its first segment, else the main one. */
function firstLanguage(path: string, languages: Languages): string {
  return languageIn(path.split('/')[1], languages) ?? languages.mainLanguage;
}

/** The first segment as a language of the institution in its own case, or null. */
export function languageIn(segment: string | undefined, languages: Languages): string | null {
  const wanted = segment?.toLowerCase();
  return languages.languages.find((language) => language.toLowerCase() === wanted) ?? null;
}

function routed(given: readonly string[], query: string, languages: Languages): Resolution {
  const found = languageIn(given[0], languages);
  const language = found ?? languages.mainLanguage;
  const segments = found === null ? given : [found, ...given.slice(1)];
  for (const route of ROUTES) {
    const named = namedBy(route, segments, found);
    if (named) return route.resolve({ segments, language, query: new URLSearchParams(query), named });
  }
  return { answer: 'unknown', language };
}

function namedBy(route: Route, segments: readonly string[], language: string | null): Asked['named'] | null {
  const parts = route.pattern.split('/').slice(1);
  if (parts.length !== segments.length) return null;
  const named: Record<string, string> = {};
  for (const [place, part] of parts.entries()) {
    if (part === '{l}' && language === null) return null;
    const found = namedIn(part, segments[place] ?? '');
    if (!found) return null;
    Object.assign(named, found);
  }
  return named;
}

/** What a part of a pattern names in a segment: nothing where it is fixed; null where it does not fit. */
function namedIn(part: string, segment: string): Asked['named'] | null {
  const [, before = '', name, after = ''] = /^([^{]*)\{(\w+)\}(.*)$/.exec(part) ?? [];
  if (name === undefined) return part === segment ? {} : null;
  const isLonger = segment.length > before.length + after.length;
  if (!isLonger || !segment.startsWith(before) || !segment.endsWith(after)) return null;
  return { [name]: segment.slice(before.length, segment.length - after.length) };
}

/** One redirect at most: to the address written the one way, and past addresses that moved again. */
function tidy(
  found: Resolution,
  path: string,
  languages: Languages,
  segments?: readonly string[],
): Resolution {
  if (found.answer === 'moved') return { answer: 'moved', to: rebuilt(lastTarget(found.to)) ?? '/' };
  if (found.answer === 'unknown' || !segments) return found;
  const language = languageIn(segments[0], languages);
  const canonical = pathOf(language === null ? segments : [language, ...segments.slice(1)]);
  if (canonical === path) return found;
  return { answer: 'moved', to: found.answer === 'page' ? found.path : canonical };
}
