import type { ReactNode } from 'react';
import type { Piece } from '#newsroom/changes.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type Row = readonly Piece[];
type Props = {
  readonly paragraphs: readonly Row[];
  readonly language: Language;
  /** Paragraphs of the later text whose words stayed while their form did not. */
  readonly reformed?: readonly number[];
  /** What stands around a paragraph of the later text, by its number from 0. */
  readonly around?: (paragraph: number, row: ReactNode) => ReactNode;
};

/** Differing words, readable without colour: removed ones struck through, added ones underlined, both said aloud. */
export function Differences({ paragraphs, language, reformed = [], around }: Props) {
  return (
    <div className="differences">
      {numbered(paragraphs).map(({ pieces, paragraph }, place) => {
        const row = (
          <>
            <p
              lang={language}
              dir={directionOf(language)}
              className={pieces.every(({ kind }) => kind === 'same') ? 'same' : undefined}
            >
              {pieces.map((piece, inside) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one finished comparison never move.
                <Words key={inside} piece={piece} />
              ))}
            </p>
            {paragraph !== null && reformed.includes(paragraph) ? <Reformed /> : null}
          </>
        );
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <div key={place} className="difference-row">
            {paragraph === null || !around ? row : around(paragraph, row)}
          </div>
        );
      })}
    </div>
  );
}

/** Each row with the number of its paragraph in the later text; null where it is gone from there. */
function numbered(rows: readonly Row[]): { readonly pieces: Row; readonly paragraph: number | null }[] {
  let next = 0;
  return rows.map((pieces) => {
    const isThere = pieces.some(({ kind }) => kind !== 'removed');
    next += isThere ? 1 : 0;
    return { pieces, paragraph: isThere ? next - 1 : null };
  });
}

function Reformed() {
  return (
    <p className="difference-note">
      Its words stayed; its form did not: bold, links, a heading, a list or a language mark.
    </p>
  );
}

function Words({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'same') return piece.text;
  if (piece.kind === 'removed') {
    return (
      <del>
        <Said words="removed: " />
        {piece.text}
      </del>
    );
  }
  return (
    <ins>
      <Said words="added: " />
      {piece.text}
    </ins>
  );
}

function Said({ words }: { readonly words: string }) {
  return (
    <span className="sr-only" lang="en">
      {words}
    </span>
  );
}

/** How to read the marks. */
export function DifferencesLegend() {
  return (
    <p className="differences-legend">
      <del>Struck through</del> was removed, <ins>underlined</ins> was added.
    </p>
  );
}
