'use client';
import type { ComponentProps } from 'react';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { useField } from './form-context.ts';

type Props = Omit<ComponentProps<'input'>, 'id' | 'name' | 'type'> & {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly type?:
    | 'text'
    | 'email'
    | 'password'
    | 'search'
    | 'url'
    | 'tel'
    | 'number'
    | 'date'
    | 'time'
    | 'datetime-local';
};

/** One line of input. A password is never filled in again. */
export function TextField({
  name,
  label,
  hint,
  optional,
  type = 'text',
  defaultValue,
  className,
  ...input
}: Props) {
  const { id, typed, fault } = useField(name);
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault} optional={optional}>
      <input
        {...input}
        id={id}
        name={name}
        type={type}
        defaultValue={type === 'password' ? undefined : (typed ?? defaultValue)}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(id, hint, fault)}
        className={`control ${className ?? ''}`}
      />
    </FieldFrame>
  );
}
