import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { NameFields } from '#components/desk/name-fields.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { readHolidays } from '#desk/read/holidays.ts';
import { nameOf } from '#desk/read/new-release.ts';
import { dayWords } from '#newsroom/calendar-days.ts';
import { holidayAction } from '../actions.ts';

type Holidays = NonNullable<Awaited<ReturnType<typeof readHolidays>>>;

/** The days on which the institution rests: the calendar shows them to whoever schedules. */
export function HolidayForms({ holidays }: { readonly holidays: Holidays }) {
  const { entries, languages, mainLanguage } = holidays;
  return (
    <section className="card" aria-label={say('Holidays')}>
      <p>
        {say(
          entries.length === 0
            ? 'None is written down for this year or later. The calendar marks weekends by itself.'
            : 'The calendar marks these days, so that nothing is scheduled for them unawares. Readers do not see them.',
        )}
      </p>
      {entries.length > 0 ? (
        <ul className="holiday-list">
          {entries.map(({ day, names }) => (
            <li key={day}>
              <span>
                <time dateTime={day}>{dayWords(day, spokenLanguage()).whole}</time>
                {': '}
                <bdi>{nameOf(names, mainLanguage, spokenLanguage())}</bdi>
              </span>
              <Form action={holidayAction} once={newKey()} label={say('Take {day} away', { day })}>
                <input type="hidden" name="day" value={day} />
                <input type="hidden" name="remove" value="yes" />
                <SubmitButton tone="plain" about={day}>
                  {say('Take it away')}
                </SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      ) : null}
      <Form action={holidayAction} once={newKey()} label={say('Add a holiday')}>
        <FormDisclosure summary={say('Add or rename a holiday')}>
          <TextField name="day" type="date" label={say('Day')} className="max-w-64" />
          <NameFields name="names" label={say('Name')} languages={languages} words={{}} />
          <SubmitButton>{say('Save')}</SubmitButton>
        </FormDisclosure>
      </Form>
    </section>
  );
}
