'use client';
import type { ReactNode } from 'react';
import { useSay } from '#components/desk/words/use-say.tsx';

type Frame = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault: string | null;
  readonly optional?: boolean | undefined;
  readonly children: ReactNode;
};

/** A control with its label above, then its hint, then what is wrong with it. */
export function FieldFrame({ id, label, hint, fault, optional, children }: Frame) {
  const { say } = useSay();
  return (
    <div className={`field ${fault ? 'field-wrong' : ''}`}>
      <label htmlFor={id} className="field-label">
        {label}
        {optional ? <span className="field-optional"> {say('(optional)')}</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
      {fault ? <FieldFault id={id} sentence={fault} /> : null}
      {children}
    </div>
  );
}

/** What is wrong with one field; said in words, not by colour alone. */
export function FieldFault({ id, sentence }: { readonly id: string; readonly sentence: string }) {
  const { say } = useSay();
  return (
    <p id={`${id}-fault`} className="field-fault">
      <span className="sr-only">{say('Wrong:')} </span>
      {sentence}
    </p>
  );
}

/** The ids that describe a control, for `aria-describedby`. */
export function describedBy(id: string, hint: string | undefined, fault: string | null): string | undefined {
  const ids = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter((part) => part !== '');
  return ids.length > 0 ? ids.join(' ') : undefined;
}
