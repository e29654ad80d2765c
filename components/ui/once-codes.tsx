'use client';
import { useState } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from './button.tsx';

/** Codes that are shown this once. Without scripts they can still be selected, copied and printed. */
export function OnceCodes({ codes }: { readonly codes: readonly string[] }) {
  const { say } = useSay();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  return (
    <div className="once-codes">
      <ol dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Button onClick={() => void copy()}>{copied ? say('Copied') : say('Copy all')}</Button>
    </div>
  );
}
