import { wordsOf } from './words.ts';

/** What the wire services close a story with; the same in every language. */
export const END_MARK = '###';

/** Tells where the story ends and the notes begin. */
export function EndMark({ language }: { readonly language: string }) {
  return (
    <p className="end-mark">
      <span aria-hidden="true">{END_MARK}</span>
      <span className="hidden-text">{wordsOf(language)('release.endMark')}</span>
    </p>
  );
}
