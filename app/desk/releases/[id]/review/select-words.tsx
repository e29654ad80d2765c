'use client';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { isCounted, textNodes } from './passage-text.ts';

type Chosen = { readonly place: string; readonly words: string };

/** While words of one passage are selected: the way to comment on exactly these. Without scripts there is one per paragraph. */
export function SelectWords({ at }: { readonly at: string }) {
  const { say } = useSay();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    const look = () => setChosen(selected());
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  if (!chosen) return null;
  const href = `${at}${at.includes('?') ? '&' : '?'}comment=${chosen.place}#comment`;
  return (
    <div className="select-words">
      <Link href={href} prefetch={false} className="button button-main" onClick={() => setChosen(null)}>
        {say('Comment on “{words}”', {
          words: chosen.words.length > 40 ? `${chosen.words.slice(0, 40)}…` : chosen.words,
        })}
      </Link>
    </div>
  );
}

/** The selected words with their place; null where nothing is, or it is not inside one passage. */
function selected(): Chosen | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  const passage = element?.closest('[data-passage]');
  if (!(passage instanceof HTMLElement)) return null;
  const { passage: place = '' } = passage.dataset;
  const words = range.toString().trim();
  if (words === '') return null;
  if (!isCounted(passage)) return { place, words };
  const [start, end] = offsets(textNodes(passage), range);
  return start < end ? { place: `${place}.${start}-${end}`, words } : null;
}

/** Where a range begins and ends in the words of a passage. */
function offsets(nodes: readonly Text[], range: Range): [number, number] {
  let before = 0;
  let [start, end] = [-1, 0];
  for (const node of nodes) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (start < 0) start = before + from;
      end = before + to;
    }
    before += node.length;
  }
  return [Math.max(start, 0), end];
}
