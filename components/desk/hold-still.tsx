'use client';
import { useContext, useEffect, useRef } from 'react';
import { FormSurroundings } from '#components/ui/form-context.ts';

/**
 * While the form around it is on its way its fields take no input: what is typed after sending would
 * be gone when the answer comes. Nothing loses the focus.
 */
export function HoldStill() {
  const here = useRef<HTMLSpanElement>(null);
  const { pending } = useContext(FormSurroundings);
  useEffect(() => {
    const form = here.current?.closest('form');
    for (const field of form?.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
      'textarea, input[type=text]',
    ) ?? []) {
      field.readOnly = pending;
    }
  }, [pending]);
  return <span ref={here} hidden />;
}
