'use client';
import { useEffect } from 'react';
import { isCounted, textNodes } from './passage-text.ts';

type Marked = { readonly place: string; readonly start: number; readonly end: number };

/** Marks the words that open comments are about, where the browser can; the comments quote them in any case. */
export function Highlights({ ranges }: { readonly ranges: readonly Marked[] }) {
  useEffect(() => {
    if (!('highlights' in CSS)) return;
    CSS.highlights.set('commented', new Highlight(...ranges.flatMap(rangeOf)));
    return () => void CSS.highlights.delete('commented');
  }, [ranges]);
  return null;
}

function rangeOf({ place, start, end }: Marked): Range[] {
  const passage = document.querySelector(`[data-passage="${place}"]`);
  if (!(passage instanceof HTMLElement) || !isCounted(passage)) return [];
  const range = document.createRange();
  let before = 0;
  let hasStart = false;
  for (const node of textNodes(passage)) {
    const after = before + node.length;
    if (!hasStart && start < after) {
      range.setStart(node, start - before);
      hasStart = true;
    }
    if (hasStart && end <= after) {
      range.setEnd(node, end - before);
      return [range];
    }
    before = after;
  }
  return [];
}
