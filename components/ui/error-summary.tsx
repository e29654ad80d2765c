'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FormState } from '#newsroom/form-state.ts';
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
  return (
    <section
      ref={box}
      tabIndex={-1}
      autoFocus
      className="notice notice-alarm"
      aria-labelledby={`${formId}-why`}
    >
      <p id={`${formId}-why`} className="font-semibold">
        {state.sentence}
      </p>
      {children}
      {state.faults.length > 0 ? (
        <ul>
          {state.faults.map(({ field, sentence }) => (
            <li key={`${field} ${sentence}`}>
              {field === '' ? sentence : <a href={`#${fieldId(formId, field)}`}>{sentence}</a>}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
