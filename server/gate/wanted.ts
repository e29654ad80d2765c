import type { Resolution } from '#db/public/addresses.ts';

/** A page to be answered: which one, from which inner path, with which status. */
export type Wanted = {
  readonly key: string;
  readonly path: string;
  readonly status: 200 | 404 | 410;
  readonly language: string;
  /** Asked for in too many ways to be kept among the pages. */
  readonly passing: boolean;
};

/** The inner address of the not-found page; as a reader's address it is unknown like any other. */
export function notFoundPath(language: string): string {
  return `/${encodeURIComponent(language)}/answers/not-found`;
}

/** The page that answers; all unknown addresses of a language share one. */
export function wantedFor(resolution: Exclude<Resolution, { answer: 'moved' }>): Wanted {
  const { language } = resolution;
  if (resolution.answer === 'unknown') {
    return {
      key: `unknown:${language}`,
      path: notFoundPath(language),
      status: 404,
      language,
      passing: false,
    };
  }
  const status = resolution.answer === 'page' ? 200 : 410;
  const passing = resolution.answer === 'page' && resolution.passing === true;
  return { key: resolution.path, path: resolution.path, status, language, passing };
}
