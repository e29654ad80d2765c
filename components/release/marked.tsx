import { Fragment } from 'react';
import type { Run } from '#newsroom/highlight.ts';

/** A text with the places marked that a search found. */
export function Marked({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, found }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other identity and never move
    found ? <mark key={place}>{text}</mark> : <Fragment key={place}>{text}</Fragment>,
  );
}
