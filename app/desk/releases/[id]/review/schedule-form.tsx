import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { RepeatedHour } from '#components/desk/repeated-hour.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { ReviewScreen } from '#desk/read/open-edition.ts';
import { wallOf, zoneLabel } from '#newsroom/institution-time.ts';
import { scheduleAction } from '../../actions.ts';
import { EditionFields } from '../edition-fields.tsx';

type Props = { readonly review: ReviewScreen; readonly now: Date };

/** When it appears: a wall time in the institution's zone, which is named. */
export function ScheduleForm({ review, now }: Props) {
  const { edition, institution } = review;
  const { zone } = institution;
  const isScheduled = edition.scheduledWall !== null;
  return (
    <Form action={scheduleAction} once={newKey()} label={say('Schedule')}>
      <EditionFields edition={edition} />
      <FormDisclosure summary={say(isScheduled ? 'Move it to another time' : 'Schedule it')}>
        <TextField
          name="wall"
          type="datetime-local"
          label={say('Appears at')}
          hint={say('The institution’s time: {zone}, {offset} today. Now it is {now}.', {
            zone,
            offset: zoneLabel(now, zone),
            now: wallOf(now, zone).replace('T', ' '),
          })}
          min={wallOf(now, zone)}
          defaultValue={edition.scheduledWall ?? undefined}
          className="max-w-64"
        />
        <RepeatedHour />
        <p className="quiet">
          {say('Until then nobody outside sees anything of it. Moving the time keeps the approval.')}
        </p>
        <SubmitButton>{say(isScheduled ? 'Move it' : 'Schedule it')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
