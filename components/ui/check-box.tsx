'use client';
import type { ReactNode } from 'react';
import { FieldFault } from './field-frame.tsx';
import { useField } from './form-context.ts';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly checked?: boolean;
  readonly hint?: ReactNode;
};

/** One statement that is ticked or not. Not ticked posts nothing. */
export function CheckBox({ name, label, value = 'yes', checked = false, hint }: Props) {
  const { id, typed, fault } = useField(name);
  return (
    <div className={`field ${fault ? 'field-wrong' : ''}`}>
      {fault ? <FieldFault id={id} sentence={fault} /> : null}
      <label className="choice">
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={typed === undefined ? checked : typed === value}
          aria-describedby={fault ? `${id}-fault` : undefined}
        />
        <span>
          {label}
          {hint ? <span className="choice-hint">{hint}</span> : null}
        </span>
      </label>
    </div>
  );
}
