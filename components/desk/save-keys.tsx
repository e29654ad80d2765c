'use client';
import { useEffect, useRef } from 'react';

/** Ctrl+S (⌘S) sends the form around it, as people expect where they write. */
export function SaveKeys() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 's' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      here.current?.closest('form')?.requestSubmit();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return <span ref={here} hidden />;
}
