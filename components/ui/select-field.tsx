'use client';
import type { ComponentProps, ReactNode } from 'react';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { useField } from './form-context.ts';

export type Choice = { readonly value: string; readonly label: string; readonly hint?: ReactNode };

type Props = Omit<ComponentProps<'select'>, 'id' | 'name' | 'children'> & {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly hint?: string | undefined;
  readonly optional?: boolean;
};

/** One of a list too long for radio buttons. */
export function SelectField({
  name,
  label,
  choices,
  hint,
  optional,
  defaultValue,
  className,
  ...select
}: Props) {
  const { id, typed, fault } = useField(name);
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault} optional={optional}>
      <select
        {...select}
        id={id}
        name={name}
        defaultValue={typed ?? defaultValue}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(id, hint, fault)}
        className={`control ${className ?? ''}`}
      >
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
