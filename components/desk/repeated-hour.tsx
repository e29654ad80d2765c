'use client';
import { useContext } from 'react';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';
import { FormSurroundings } from '#components/ui/form-context.ts';
import { useSay } from './words/use-say.tsx';

type Props = {
  /** Asked from the start, where the time that is filled in comes twice. */
  readonly isAsked?: boolean;
};

/** Asked only where the clocks go back and the chosen time comes twice. */
export function RepeatedHour({ isAsked = false }: Props) {
  const { say } = useSay();
  const { state } = useContext(FormSurroundings);
  if (!isAsked && !state.faults.some((fault) => fault.field === 'choice') && state.typed.choice === undefined)
    return null;
  return (
    <ChoiceGroup
      name="choice"
      legend={say('Which of the two?')}
      pick="one"
      choices={[
        { value: 'earlier', label: say('The first, before the clocks go back') },
        { value: 'later', label: say('The second, after they went back') },
      ]}
    />
  );
}
