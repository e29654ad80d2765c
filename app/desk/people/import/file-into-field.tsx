'use client';
import { useId, useState, useSyncExternalStore } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';

type Props = { readonly field: string; readonly label: string };

const MOST_BYTES = 500_000;

const never = () => () => undefined;

/** Reads a file of the person's own machine into a field of the same form. There only with scripts: without, one pastes. */
export function FileIntoField({ field, label }: Props) {
  const { say } = useSay();
  const id = useId();
  const [trouble, setTrouble] = useState('');
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isHere) return null;
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    const target = input.form?.elements.namedItem(field);
    if (!file || !(target instanceof HTMLTextAreaElement)) return;
    if (file.size > MOST_BYTES) return setTrouble(say('This file is too large for a list of people.'));
    target.value = await file.text();
    setTrouble('');
  };
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        type="file"
        className="w-full max-w-full"
        accept=".csv,text/csv,text/plain"
        aria-describedby={trouble ? `${id}-fault` : undefined}
        onChange={(event) => void take(event.currentTarget)}
      />
      {trouble ? (
        <p id={`${id}-fault`} role="alert" className="field-fault">
          {trouble}
        </p>
      ) : null}
    </div>
  );
}
