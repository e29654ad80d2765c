'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FormState } from '#newsroom/form-state.ts';
import type { Fault } from '#newsroom/refusal.ts';
import { fieldId } from './form-context.ts';

type Props = { readonly state: FormState; readonly formId: string; readonly children?: ReactNode };

/**
 * Why a form was refused, with a link to each wrong field. It takes the focus, so that nobody looks
 * for what happened.
 */
export function ErrorSummary({ state, formId, children }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (state.state === 'refused') box.current?.focus();
  }, [state]);
  const [first] = state.faults;
  // Where the only fault is the whole reason, it is said once, and leads to its field.
  const only = state.faults.length === 1 && first?.sentence === state.sentence ? first : null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      autoFocus
      className="notice notice-alarm"
      aria-labelledby={`${formId}-why`}
    >
      <p id={`${formId}-why`} className="font-semibold">
        {only ? <FaultLink formId={formId} fault={only} /> : state.sentence}
      </p>
      {children}
      {state.faults.length > 0 && !only ? (
        <ul>
          {state.faults.map((fault) => (
            <li key={`${fault.field} ${fault.sentence}`}>
              <FaultLink formId={formId} fault={fault} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function FaultLink({ formId, fault }: { readonly formId: string; readonly fault: Fault }) {
  const { field, sentence } = fault;
  return field === '' ? sentence : <a href={`#${fieldId(formId, field)}`}>{sentence}</a>;
}
