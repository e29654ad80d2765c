'use client';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { FormState } from '#newsroom/form-state.ts';
import type { Step } from '#newsroom/order.ts';
import { useSay } from './words/use-say.tsx';

type Props = {
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly list: string;
  /** The order shown, keys joined by commas: a step goes on from what one sees. */
  readonly order: string;
  readonly member: string;
  /** What it is called, read out with each button. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** By which button it was just moved: one goes on where one was; null where it was not. */
  readonly movedBy: Step | null;
};

/** Puts a member of a list one place further up or down. At the ends of the list there is one button only. */
export function MoveButtons({ action, list, order, member, name, isFirst, isLast, movedBy }: Props) {
  const { say } = useSay();
  const focused = movedBy === 'up' ? (isFirst ? 'down' : 'up') : movedBy && (isLast ? 'up' : 'down');
  return (
    <Form action={action} label={say('Order: {name}', { name })}>
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="order" value={order} />
      <div className="buttons">
        {isFirst ? null : (
          <SubmitButton tone="plain" name="up" value={member} about={name} autoFocus={focused === 'up'}>
            {say('Move up')}
          </SubmitButton>
        )}
        {isLast ? null : (
          <SubmitButton tone="plain" name="down" value={member} about={name} autoFocus={focused === 'down'}>
            {say('Move down')}
          </SubmitButton>
        )}
      </div>
    </Form>
  );
}
