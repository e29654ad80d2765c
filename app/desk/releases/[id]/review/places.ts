import type { Language } from '#newsroom/vocabulary.ts';

/** The anchors of a review: a text, a part of it. */
export function textId(language: Language): string {
  return `text-${language}`;
}

export function partId(language: Language, field: string): string {
  return `text-${language}-${field}`;
}
