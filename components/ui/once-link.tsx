'use client';
import { useId, useState } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from './button.tsx';

/** A one-time link to hand to somebody. Without scripts it can still be selected and copied. */
export function OnceLink({ address }: { readonly address: string }) {
  const { say } = useSay();
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <div className="once-link">
      <label htmlFor={id} className="field-label">
        {say('One-time link')}
      </label>
      <input
        id={id}
        readOnly
        value={address}
        className="control"
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={() => void copy()}>{copied ? say('Copied') : say('Copy')}</Button>
    </div>
  );
}
