import type { Piece } from '#newsroom/changes.ts';
import { directionOf } from '#newsroom/vocabulary.ts';
import { wordsOf } from './words.ts';

type Props = { readonly paragraphs: readonly (readonly Piece[])[]; readonly language: string };

/**
 * Two texts in one: removed words struck through, added words underlined, and both said aloud, so
 * that no reader needs to see colour.
 */
export function Difference({ paragraphs, language }: Props) {
  return (
    <div className="difference" lang={language} dir={directionOf(language)}>
      {paragraphs.map((pieces, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity and never move
        <p key={place}>
          {pieces.map((piece, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor have pieces
            <Change key={nth} piece={piece} language={language} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Change({ piece, language }: { readonly piece: Piece; readonly language: string }) {
  if (piece.kind === 'same') return piece.text;
  const Mark = piece.kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="hidden-text"> [{wordsOf(language)(`changes.${piece.kind}`)}: </span>
      {piece.text}
      <span className="hidden-text">] </span>
    </Mark>
  );
}
