import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { resumeClockAction } from './actions.ts';

type Props = { readonly at: Date; readonly now: Date; readonly zone: string };

/** After the machine's time jumped: an editor compares it with another clock and lets publishing go on. */
export function ClockForm({ at, now, zone }: Props) {
  return (
    <section className="card" id="clock" aria-labelledby="clock-title">
      <h2 id="clock-title">{say('The clock is paused')}</h2>
      <p>
        {sayWith(
          'The time of this machine jumped forward; publishing by schedule waits since <since></since>. It now reads <now></now>. Compare that with another clock. It goes on by itself after five minutes of agreement.',
          { since: <Instant at={at} zone={zone} />, now: <Instant at={now} zone={zone} /> },
        )}
      </p>
      <Form action={resumeClockAction} once={newKey()} label={say('Let the clock publish again')}>
        <SubmitButton>{say('The time is right: go on')}</SubmitButton>
      </Form>
    </section>
  );
}
