'use client';
import { type ReactNode, useContext } from 'react';
import { FormSurroundings } from '#components/ui/form-context.ts';

type Props = {
  readonly summary: ReactNode;
  readonly danger?: boolean;
  /** Open from the start. */
  readonly open?: boolean;
  /** The fields inside, where the form has others too: opens only if one of these is wrong. */
  readonly fields?: readonly string[];
  readonly children: ReactNode;
};

/** What is done rarely, closed until it is wanted; open again where its form came back. Stands inside a form. */
export function FormDisclosure({ summary, danger = false, open = false, fields, children }: Props) {
  const { state } = useContext(FormSurroundings);
  const cameBack = state.state === 'refused' || state.state === 'preview';
  const concerned = !fields || state.faults.some((fault) => fields.includes(fault.field));
  const className = `disclosure ${danger ? 'disclosure-danger' : ''}`;
  return (
    <details className={className} open={open || (cameBack && concerned)}>
      <summary>{summary}</summary>
      <div className="disclosure-inside stack">{children}</div>
    </details>
  );
}
