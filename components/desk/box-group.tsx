'use client';
import { CheckBox } from '#components/ui/check-box.tsx';
import { FieldFault } from '#components/ui/field-frame.tsx';
import { useField } from '#components/ui/form-context.ts';
import type { Choice } from '#components/ui/select-field.tsx';

type Props = {
  /** Each box posts `<name>.<value>`; faults are about `<name>`. */
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly hint?: string;
};

/** Several statements of one question, each ticked or not. Posts an empty `<name>`, to say that the boxes were there. */
export function BoxGroup({ name, legend, choices, chosen, hint }: Props) {
  const { id, fault } = useField(name);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`field box-group ${fault ? 'field-wrong' : ''}`}
      aria-describedby={fault ? `${id}-fault` : undefined}
    >
      <legend className="field-label">{legend}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      {fault ? <FieldFault id={id} sentence={fault} /> : null}
      <input type="hidden" name={name} value="" />
      {choices.map(({ value, label, hint: words }) => (
        <CheckBox
          key={value}
          name={`${name}.${value}`}
          label={label}
          checked={chosen.includes(value)}
          {...(words === undefined ? {} : { hint: words })}
        />
      ))}
    </fieldset>
  );
}
