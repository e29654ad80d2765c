'use client';
import { useContext } from 'react';
import { Button, type Tone } from './button.tsx';
import { FormSurroundings } from './form-context.ts';

type Props = {
  readonly children: string;
  readonly tone?: Tone;
  /** Posted with the form when it is this button that sent it. */
  readonly name?: string;
  readonly value?: string;
};

/**
 * Sends its form. While the answer is awaited it stays focusable and says so, and a second press
 * does nothing.
 */
export function SubmitButton({ children, tone = 'main', name, value }: Props) {
  const { pending } = useContext(FormSurroundings);
  return (
    <Button type="submit" tone={tone} name={name} value={value} aria-disabled={pending || undefined}>
      {children}
    </Button>
  );
}
