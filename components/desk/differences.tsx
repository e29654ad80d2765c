import type { Piece } from '#newsroom/changes.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';

type Props = { readonly paragraphs: readonly (readonly Piece[])[]; readonly language: Language };

/** Differing words, readable without colour: removed ones struck through, added ones underlined, both said aloud. */
export function Differences({ paragraphs, language }: Props) {
  return (
    <div className="differences" lang={language} dir={directionOf(language)}>
      {paragraphs.map((pieces, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one finished comparison never move.
        <p key={place} className={pieces.every(({ kind }) => kind === 'same') ? 'same' : undefined}>
          {pieces.map((piece, inside) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <Words key={inside} piece={piece} />
          ))}
        </p>
      ))}
    </div>
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
