import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { putStepsAwayAction } from './actions.ts';

/** Brings the list of first steps back that somebody put away. */
export function StepsAgain() {
  return (
    <section className="card" aria-labelledby="steps-again">
      <h2 id="steps-again">{say('First steps')}</h2>
      <p>{say('The list of first steps was put away, and not all of them are done.')}</p>
      <Form action={putStepsAwayAction} once={newKey()} label={say('First steps')}>
        <input type="hidden" name="away" value="no" />
        <SubmitButton tone="plain">{say('Show it again')}</SubmitButton>
      </Form>
    </section>
  );
}
