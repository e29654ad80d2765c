import { MEDIA, type Medium } from './show-as.ts';

/** How somebody has the preview beside the text. */
export type PaneLook = {
  readonly open: boolean;
  readonly language: string;
  readonly width: 'phone' | 'desktop';
  readonly medium: Medium;
};

const NAME = 'communique.preview';
const listeners = new Set<() => void>();
/** What was chosen on this page; a browser that keeps nothing forgets it with the page. */
let chosen: string | null = null;

/** For `useSyncExternalStore`: calls back when another look is chosen. */
export function whenLookChanges(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The look as it is kept, in words. */
export function keptLook(): string {
  chosen ??= stored();
  return chosen;
}

/** What the words of a look mean; closed, the first language, on a phone, where they say nothing. */
export function lookIn(words: string, languages: readonly string[]): PaneLook {
  const [open, language = '', width, medium] = words.split(' ');
  return {
    open: open === 'open',
    language: languages.includes(language) ? language : (languages[0] ?? ''),
    width: width === 'desktop' ? 'desktop' : 'phone',
    medium: MEDIA.find((one) => one === medium) ?? 'light',
  };
}

export function chooseLook({ open, language, width, medium }: PaneLook): void {
  chosen = [open ? 'open' : 'closed', language, width, medium].join(' ');
  try {
    localStorage.setItem(NAME, chosen);
  } catch {
    // It holds for this page.
  }
  for (const listener of listeners) listener();
}

function stored(): string {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}
