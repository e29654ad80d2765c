'use client';
import { useContext } from 'react';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';
import { FormSurroundings } from '#components/ui/form-context.ts';

type Props = {
  /** Asked from the start, where the time that is filled in comes twice. */
  readonly isAsked?: boolean;
};

/** Asked only where the clocks go back and the chosen time comes twice. */
export function RepeatedHour({ isAsked = false }: Props) {
  const { state } = useContext(FormSurroundings);
  if (!isAsked && !state.faults.some((fault) => fault.field === 'choice') && state.typed.choice === undefined)
    return null;
  return (
    <ChoiceGroup
      name="choice"
      legend="Which of the two?"
      pick="one"
      choices={[
        { value: 'earlier', label: 'The first, before the clocks go back' },
        { value: 'later', label: 'The second, after they went back' },
      ]}
    />
  );
}
