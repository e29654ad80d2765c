'use client';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { fromPlainText, isPlain } from '#newsroom/document.ts';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { type Caret, caretIn } from './caret.ts';
import type { WritingProps } from './writing.tsx';

type Props = Omit<WritingProps, 'start' | 'caret'> & {
  readonly document: StoredDocument;
  /** The plain field, which stays where scripts do not run or the editor does not arrive. */
  readonly children: ReactNode;
};

type Loaded = {
  readonly Writing: ComponentType<WritingProps>;
  readonly start: StoredDocument;
  /** What was selected in the plain field; null where nobody was in it. */
  readonly caret: Caret | null;
};

/**
 * A text with structure. The page comes with the plain field; the editor is fetched after it and takes
 * its place together with what was typed by then.
 */
export function RichField({ document, children, ...field }: Props) {
  const here = useRef<HTMLDivElement>(null);
  // The page may be sent again while somebody writes: what it holds then must not take the place of their words.
  const [first] = useState({ document, name: field.name });
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isGone = false;
    const arrived = ({ Writing }: Pick<Loaded, 'Writing'>) => {
      if (isGone) return;
      // At once: what is typed between reading the plain field and removing it would be lost.
      flushSync(() => setLoaded({ Writing, ...takenOver(here.current, first) }));
    };
    // Where it does not arrive the plain field goes on as it is.
    import('./writing.tsx').then(arrived, () => {});
    return () => {
      isGone = true;
    };
  }, [first]);
  if (!loaded) return <div ref={here}>{children}</div>;
  const { Writing, start, caret } = loaded;
  return <Writing {...field} start={start} caret={caret} />;
}

/** The stored document, unless other words were typed into the plain field in the meantime. */
function takenOver(
  around: HTMLElement | null,
  { name, document }: { readonly name: string; readonly document: StoredDocument },
): Pick<Loaded, 'start' | 'caret'> {
  const plain = around?.querySelector('textarea');
  if (plain?.name !== name) return { start: document, caret: null };
  const isTyped = plain.value !== plain.defaultValue;
  const replaces = isPlain(document) || around?.querySelector<HTMLInputElement>('[type=checkbox]')?.checked;
  return {
    start: isTyped && replaces ? fromPlainText(plain.value) : document,
    caret: window.document.activeElement === plain ? caretIn(plain) : null,
  };
}
