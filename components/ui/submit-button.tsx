'use client';
import { useContext } from 'react';
import { Button, type Tone } from './button.tsx';
import { FormSurroundings } from './form-context.ts';

type Props = {
  readonly children: string;
  /** What it is about, where several buttons of a page say the same; read out, not shown. */
  readonly about?: string | undefined;
  readonly tone?: Tone;
  /** Posted with the form when it is this button that sent it. */
  readonly name?: string;
  readonly value?: string;
  readonly autoFocus?: boolean;
};

/**
 * Sends its form. While the answer is awaited it stays focusable and says so, and a second press
 * does nothing.
 */
export function SubmitButton({ children, about, tone = 'main', name, value, autoFocus }: Props) {
  const { pending } = useContext(FormSurroundings);
  return (
    <Button
      type="submit"
      tone={tone}
      name={name}
      value={value}
      autoFocus={autoFocus}
      aria-disabled={pending || undefined}
    >
      {children}
      {about ? <span className="sr-only"> {about}</span> : null}
    </Button>
  );
}
