import type { ReactNode } from 'react';
import type { Piece } from '#newsroom/changes.ts';
import { directionOf, type Language } from '#newsroom/vocabulary.ts';
import { say, sayWith, spokenLanguage } from './words/say.ts';

type Row = readonly Piece[];
type Props = { readonly paragraphs: readonly Row[]; readonly language: Language };

/** Differing words, readable without colour: removed ones struck through, added ones underlined, both said aloud. */
export function Differences({ paragraphs, language }: Props) {
  return (
    <div className="differences">
      {paragraphs.map((pieces, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one finished comparison never move.
        <DifferenceRow key={place} pieces={pieces} language={language} />
      ))}
    </div>
  );
}

type RowProps = {
  readonly pieces: Row;
  readonly language: Language;
  /** Its words stayed while its form did not. */
  readonly isReformed?: boolean;
};

/** One compared paragraph. */
export function DifferenceRow({ pieces, language, isReformed = false }: RowProps) {
  return (
    <div className="difference-row">
      <p
        lang={language}
        dir={directionOf(language)}
        className={pieces.every(({ kind }) => kind === 'same') ? 'same' : undefined}
      >
        {pieces.map((piece, inside) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <Words key={inside} piece={piece} />
        ))}
      </p>
      {isReformed ? <Reformed /> : null}
    </div>
  );
}

function Reformed() {
  return (
    <p className="difference-note">
      {say('Its words stayed; its form did not: bold, links, a heading, a list or a language mark.')}
    </p>
  );
}

function Words({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'same') return piece.text;
  if (piece.kind === 'removed') {
    return (
      <del>
        <Said words={`${say('removed:')} `} />
        {piece.text}
      </del>
    );
  }
  return (
    <ins>
      <Said words={`${say('added:')} `} />
      {piece.text}
    </ins>
  );
}

function Said({ words }: { readonly words: string }) {
  return (
    <span className="sr-only" lang={spokenLanguage()}>
      {words}
    </span>
  );
}

const struck = (words: ReactNode) => <del>{words}</del>;
const underlined = (words: ReactNode) => <ins>{words}</ins>;

/** How to read the marks. */
export function DifferencesLegend() {
  return (
    <p className="differences-legend">
      {sayWith('<del>Struck through</del> was removed, <ins>underlined</ins> was added.', {
        del: struck,
        ins: underlined,
      })}
    </p>
  );
}
