'use client';
import type { ComponentProps } from 'react';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { useField } from './form-context.ts';
import { keepTypedEarly } from './typed-early.ts';

keepTypedEarly();

type Props = Omit<ComponentProps<'textarea'>, 'id' | 'name'> & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
};

/** Several lines of input; grows with what is typed where the browser can. */
export function TextArea({ name, label, hint, optional, defaultValue, rows = 4, className, ...area }: Props) {
  const { id, typed, fault } = useField(name);
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault} optional={optional}>
      <textarea
        {...area}
        id={id}
        name={name}
        rows={rows}
        defaultValue={typed ?? defaultValue}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(id, hint, fault)}
        className={`control control-area ${className ?? ''}`}
      />
    </FieldFrame>
  );
}
