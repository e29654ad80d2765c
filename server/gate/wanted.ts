import type { Resolution } from '#db/public/addresses.ts';

/** A page to be answered: which one, from which inner path, with which status. */
export type Wanted = {
  readonly key: string;
  readonly path: string;
  readonly status: 200 | 404 | 410;
  readonly language: string;
};

/** The inner address of the not-found page; as a reader's address it is unknown like any other. */
export function notFoundPath(language: string): string {
  return `/${encodeURIComponent(language)}/answers/not-found`;
}

/** The page that answers; all unknown addresses of a language share one. */
export function wantedFor(resolution: Exclude<Resolution, { answer: 'moved' }>): Wanted {
  const { language } = resolution;
  if (resolution.answer === 'unknown') {
    return { key: `unknown:${language}`, path: notFoundPath(language), status: 404, language };
  }
  const status = resolution.answer === 'page' ? 200 : 410;
  return { key: resolution.path, path: resolution.path, status, language };
}
