'use client';
import { type ReactNode, useContext } from 'react';
import { FormSurroundings } from '#components/ui/form-context.ts';

type Props = { readonly summary: string; readonly danger?: boolean; readonly children: ReactNode };

/** What is done rarely, closed until it is wanted; open again where its form was refused. Stands inside a form. */
export function FormDisclosure({ summary, danger = false, children }: Props) {
  const { state } = useContext(FormSurroundings);
  return (
    <details className={`disclosure ${danger ? 'disclosure-danger' : ''}`} open={state.state === 'refused'}>
      <summary>{summary}</summary>
      <div className="disclosure-inside stack">{children}</div>
    </details>
  );
}
