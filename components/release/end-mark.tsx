import { wordsOf } from './words.ts';

type Props = { readonly mark: string; readonly language: string };

/** Tells where the story ends and the notes begin; signs that nobody reads out are said in words. */
export function EndMark({ mark, language }: Props) {
  const isSign = !/\p{L}/u.test(mark);
  return (
    <p className="end-mark">
      {isSign ? (
        <>
          <span aria-hidden="true">{mark}</span>
          <span className="hidden-text">{wordsOf(language)('release.endMark')}</span>
        </>
      ) : (
        mark
      )}
    </p>
  );
}
