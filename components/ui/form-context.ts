'use client';
import { createContext, useContext } from 'react';
import { type FormState, IDLE } from '#newsroom/form-state.ts';

/** What the fields of one form need to know of it. */
export type FormContext = {
  /** Begins the ids of all fields of this form. */
  readonly id: string;
  readonly state: FormState;
  readonly pending: boolean;
};

export const FormSurroundings = createContext<FormContext>({ id: 'field', state: IDLE, pending: false });

export type FieldFacts = {
  readonly id: string;
  /** What was posted when the form was refused or only looked at (nothing for a box left empty), else undefined. */
  readonly typed: string | undefined;
  /** The sentences of this field's faults, joined; null where there is none. */
  readonly fault: string | null;
};

/** What a field shows of its form's last answer. */
export function useField(name: string): FieldFacts {
  const { id, state } = useContext(FormSurroundings);
  const faults = state.faults.filter((fault) => fault.field === name);
  return {
    id: fieldId(id, name),
    typed: state.state === 'refused' || state.state === 'preview' ? (state.typed[name] ?? '') : undefined,
    fault: faults.length > 0 ? faults.map((fault) => fault.sentence).join(' ') : null,
  };
}

/** The id of a field's control, also the address that the error summary leads to. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll(/[^A-Za-z0-9_-]/g, '-')}`;
}
