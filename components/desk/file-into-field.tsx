'use client';
import { useId, useState, useSyncExternalStore } from 'react';

type Props = {
  readonly field: string;
  readonly label: string;
  /** Kinds of files, as the browser's own chooser takes them. */
  readonly accept: string;
  /** What is said of a file that is too large to be one. */
  readonly tooLarge: string;
};

const MOST_BYTES = 500_000;

const never = () => () => undefined;

/** Reads a file of the person's own machine into a field of the same form. There only with scripts: without, one pastes. */
export function FileIntoField({ field, label, accept, tooLarge }: Props) {
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
    if (file.size > MOST_BYTES) return setTrouble(tooLarge);
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
        accept={accept}
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
