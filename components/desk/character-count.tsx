'use client';
import { useEffect, useState } from 'react';
import { useSay } from './words/use-say.tsx';

type Props = {
  /** Name of the field within the same form. */
  readonly field: string;
  readonly limit: number;
};

/** Counts the characters of a field while somebody types. Says nothing without scripts. */
export function CharacterCount({ field, limit }: Props) {
  const { say } = useSay();
  const [length, setLength] = useState<number | null>(null);
  useEffect(() => {
    const control = document.getElementsByName(field).item(0);
    if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return;
    const count = () => setLength(control.value.length);
    count();
    control.addEventListener('input', count);
    return () => control.removeEventListener('input', count);
  }, [field]);
  if (length === null) return null;
  return (
    <p className={`character-count ${length > limit ? 'character-count-over' : ''}`} aria-hidden="true">
      {say('{part} of {whole}', { part: length, whole: limit })}
    </p>
  );
}
