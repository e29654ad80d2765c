'use client';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { FormState } from '#newsroom/form-state.ts';
import { useSay } from './words/use-say.tsx';

type Props = {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly once: string;
  /** What the form says of the member: its key, under this name. */
  readonly field: string;
  readonly member: string;
  /** What it is called, read out with each button. */
  readonly name: string;
  /** Under which name a button posts where to. */
  readonly step: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** It was just moved: one goes on where one was. */
  readonly hasMoved: boolean;
};

/** Puts a member of a list one place further up or down. At the ends of the list there is one button only. */
export function MoveButtons({ action, once, field, member, name, step, isFirst, isLast, hasMoved }: Props) {
  const { say } = useSay();
  if (isFirst && isLast) return null;
  return (
    <Form action={action} once={once} label={say('Order: {name}', { name })}>
      <input type="hidden" name={field} value={member} />
      <div className="buttons">
        {isFirst ? null : (
          <SubmitButton tone="plain" name={step} value="up" about={name} autoFocus={hasMoved}>
            {say('Move up')}
          </SubmitButton>
        )}
        {isLast ? null : (
          <SubmitButton tone="plain" name={step} value="down" about={name} autoFocus={hasMoved && isFirst}>
            {say('Move down')}
          </SubmitButton>
        )}
      </div>
    </Form>
  );
}
