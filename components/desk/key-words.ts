import type { BrowserSentence as Sentence } from './words/catalogues.ts';

/** The desk's shortcuts of one key, as they are pressed and as they are told. `at` leads there. */
export type SingleKey = {
  readonly key: string;
  readonly words: Sentence;
  /** Absent for what opens over the page; `end` is below the release that is open. */
  readonly at?: string;
  readonly end?: string;
};

export const SINGLE_KEYS: readonly SingleKey[] = [
  { key: '/', words: 'Find a page or a release' },
  { key: '?', words: 'Show the shortcuts' },
  { key: 'w', words: 'My work', at: '/desk' },
  { key: 'l', words: 'The list of releases', at: '/desk/releases' },
  { key: 'n', words: 'New release', at: '/desk/releases/new' },
  { key: 'e', words: 'Edit the release that is open', end: '/edit' },
  { key: 'r', words: 'Review the release that is open', end: '/review' },
  { key: 'p', words: 'Preview the release that is open', end: '/preview' },
];

/** The release that an address of the desk is about, or null. */
export function releaseIn(path: string): string | null {
  return /^\/desk\/releases\/(\d+)(?:\/|$)/.exec(path)?.[1] ?? null;
}

/** Where a key leads from an address; null where it leads nowhere. */
export function wayOf({ at, end }: SingleKey, path: string): string | null {
  if (at !== undefined) return at;
  const release = releaseIn(path);
  return end !== undefined && release !== null ? `/desk/releases/${release}${end}` : null;
}
