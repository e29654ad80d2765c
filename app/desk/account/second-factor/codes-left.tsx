'use client';
import { type ReactNode, useContext } from 'react';
import { FormSurroundings } from '#components/ui/form-context.ts';

/** How many codes were left, until fresh ones stand above. Stands inside a form. */
export function CodesLeft({ children }: { readonly children: ReactNode }) {
  const { state } = useContext(FormSurroundings);
  return state.state === 'done' ? null : <div className="stack">{children}</div>;
}
