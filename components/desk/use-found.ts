'use client';
import { useEffect, useState } from 'react';
import type { CommandGroup } from './commands.ts';

/** Long enough that a word typed quickly asks once. */
const PAUSE_MS = 120;

/** What the newsroom finds for the words, a moment after the last of them; what was found stays until then. */
export function useFound(words: string, release: string | null): readonly CommandGroup[] {
  const [found, setFound] = useState<readonly CommandGroup[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const query = new URLSearchParams({ q: words, ...(release !== null && { release }) });
    const ask = async () => {
      const answer = await fetch(`/desk/find/answers?${query}`, { signal: stop.signal });
      if (answer.ok) setFound((await answer.json()) as CommandGroup[]); // our own route says what it answers
    };
    // Without an answer the list keeps what needs none.
    const timer = setTimeout(() => void ask().catch(() => undefined), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, release]);
  return found;
}
