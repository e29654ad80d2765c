import { PreviewAndSave } from '#components/desk/preview-and-save.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { TextField } from '#components/ui/text-field.tsx';
import type { Settings } from '#desk/read/settings.ts';
import { institutionAction } from '../actions.ts';
import { DateStyleField } from './date-style-field.tsx';

type Props = {
  readonly settings: Pick<Settings, 'zone' | 'dateStyle' | 'languages'>;
  readonly now: Date;
};

/** The zone in which every time is shown, whose names a browser offers, and how dates are written for readers. */
export function TimeForm({ settings: { zone, dateStyle, languages }, now }: Props) {
  return (
    <section className="card" aria-labelledby="time">
      <h2 id="time">{say('Time')}</h2>
      <Form action={institutionAction} once={newKey()} label={say('Time')}>
        <input type="hidden" name="part" value="time" />
        <TextField
          name="zone"
          label={say('Time zone')}
          hint={say('Its name in the time zone database, such as Asia/Baku.')}
          defaultValue={zone}
          maxLength={60}
          autoCapitalize="none"
          spellCheck={false}
          list="zones"
          className="max-w-64"
        />
        <datalist id="zones">
          {Intl.supportedValuesOf('timeZone').map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </datalist>
        <DateStyleField chosen={dateStyle} languages={languages} zone={zone} now={now} />
        <PreviewAndSave save={say('Save time zone and date style')} />
      </Form>
    </section>
  );
}
