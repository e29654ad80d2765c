import { MEDIA, type Medium } from './show-as.ts';

/** How somebody last had the preview beside the text. */
export type PaneLook = {
  readonly open: boolean;
  readonly language: string;
  readonly width: 'phone' | 'desktop';
  readonly medium: Medium;
};

const NAME = 'communique.preview';

/** What the browser remembers of it; the first language, on a phone, where it remembers nothing. */
export function rememberedLook(languages: readonly string[]): PaneLook {
  const [open, language = '', width, medium] = stored().split(' ');
  return {
    open: open === 'open',
    language: languages.includes(language) ? language : (languages[0] ?? ''),
    width: width === 'desktop' ? 'desktop' : 'phone',
    medium: MEDIA.find((one) => one === medium) ?? 'light',
  };
}

export function rememberLook({ open, language, width, medium }: PaneLook): void {
  try {
    localStorage.setItem(NAME, [open ? 'open' : 'closed', language, width, medium].join(' '));
  } catch {
    // A browser that keeps nothing forgets this too.
  }
}

function stored(): string {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}
