'use client';
import { FieldFault } from './field-frame.tsx';
import { useField } from './form-context.ts';
import type { Choice } from './select-field.tsx';

type Props = {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  /** `many` gives check boxes, posted under one name; `one` gives radio buttons. */
  readonly pick: 'one' | 'many';
  readonly chosen?: readonly string[];
  readonly hint?: string;
};

/** A question with a few answers, all of them visible. */
export function ChoiceGroup({ name, legend, choices, pick, chosen = [], hint }: Props) {
  const { id, typed, fault } = useField(name);
  const now = typed === undefined ? chosen : typed.split(',');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`field ${fault ? 'field-wrong' : ''}`}
      aria-describedby={fault ? `${id}-fault` : undefined}
    >
      <legend className="field-label">{legend}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      {fault ? <FieldFault id={id} sentence={fault} /> : null}
      {choices.map(({ value, label, hint: words }) => (
        <label key={value} className="choice">
          <input
            type={pick === 'many' ? 'checkbox' : 'radio'}
            name={name}
            value={value}
            defaultChecked={now.includes(value)}
          />
          <span>
            {label}
            {words ? <span className="choice-hint">{words}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
