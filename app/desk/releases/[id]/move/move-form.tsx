import { RepeatedHour } from '#components/desk/repeated-hour.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { MoveScreen } from '#desk/read/move.ts';
import { dayWords } from '#newsroom/calendar-days.ts';
import { wallOf, zoneLabel } from '#newsroom/institution-time.ts';
import { moveAction } from '../../actions.ts';
import { EditionFields } from '../edition-fields.tsx';

type Props = { readonly screen: MoveScreen; readonly now: Date };

/** The new time, filled in: the same hour on the wished day. One click confirms it, or it is changed first. */
export function MoveForm({ screen: { open, moved }, now }: Props) {
  const { zone } = open.institution;
  const time = moved.wall.slice(11);
  return (
    <section className="card" aria-labelledby="move">
      <h2 id="move">
        {say('Move it to {day}?', { day: dayWords(moved.wall.slice(0, 10), spokenLanguage()).whole })}
      </h2>
      {moved.clocks === 'gap' ? (
        <Notice tone="alarm" title={say('There is no {time} on this day', { time })}>
          <p>{say('The clocks go forward over it. Choose another time.')}</p>
        </Notice>
      ) : null}
      <Form action={moveAction} once={newKey()} label={say('Move')}>
        <EditionFields edition={open.edition} />
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
          defaultValue={moved.wall}
          className="max-w-64"
        />
        <RepeatedHour isAsked={moved.clocks === 'overlap'} />
        <div className="form-buttons">
          <SubmitButton>{say('Move it')}</SubmitButton>
          <LinkButton href="/desk/calendar">{say('Leave it')}</LinkButton>
        </div>
      </Form>
    </section>
  );
}
