import Link from 'next/link';
import { unseen } from '#components/desk/unseen.tsx';
import { say, sayWith, spokenLanguage } from '#components/desk/words/say.ts';
import type { CalendarDay, CalendarScreen } from '#desk/read/calendar.ts';
import { CALENDAR_SORTS } from '#desk/read/calendar.ts';
import { dayWords } from '#newsroom/calendar-days.ts';
import { calendarPath } from '#newsroom/calendar-view.ts';
import { CalendarEntryRow } from './calendar-entry.tsx';
import { DayFacts, dayClasses } from './day-facts.tsx';

/** As many as a day of a month holds; its own page has the rest. */
const SHOWN = 4;

/** A month as a table of its weeks; on a phone a list of the days that hold something. */
export function MonthTable({ screen }: { readonly screen: CalendarScreen }) {
  const { days } = screen;
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <table className="calendar-table">
      <caption className="sr-only">{say('The month in weeks')}</caption>
      <thead>
        <tr>
          {days.slice(0, 7).map(({ day, isWeekend }) => (
            <th key={day} scope="col" className={isWeekend ? 'calendar-rest' : ''}>
              {dayWords(day, spokenLanguage()).weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((day) => (
              <DayCell key={day.day} day={day} screen={screen} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, screen }: { readonly day: CalendarDay; readonly screen: CalendarScreen }) {
  const { today, on, zone } = screen;
  const isToday = day.day === today;
  const words = dayWords(day.day, spokenLanguage());
  const isOutside = day.day.slice(0, 7) !== on.slice(0, 7);
  const shown = gravest(day);
  const rest = day.entries.length - shown.length;
  const isEmpty = day.entries.length === 0 && !day.holiday && !isToday;
  const classes = `${dayClasses(day, isToday, isOutside)} ${isEmpty ? 'calendar-empty' : ''}`;
  return (
    <td className={classes} data-day={day.day}>
      <p className="calendar-date">
        <Link
          href={calendarPath('day', day.day)}
          prefetch={false}
          aria-current={isToday ? 'date' : undefined}
        >
          <span className="calendar-date-short" aria-hidden="true">
            {words.number}
          </span>
          <span className="calendar-date-whole">{words.whole}</span>
        </Link>
        {isToday ? <span className="calendar-now">{say('Today')}</span> : null}
      </p>
      <DayFacts day={day} />
      {shown.length > 0 ? (
        <ul>
          {shown.map((entry) => (
            <CalendarEntryRow key={`${entry.sort} ${entry.row.editionId}`} entry={entry} zone={zone} />
          ))}
        </ul>
      ) : null}
      {rest > 0 ? (
        <Link href={calendarPath('day', day.day)} prefetch={false} className="calendar-rest-link">
          {sayWith('{count} more<unseen> on {day}</unseen>', { unseen }, { count: rest, day: words.whole })}
        </Link>
      ) : null}
    </td>
  );
}

/** Where not all fit: what is planned or failed before what is over, in the order of the day. */
function gravest({ entries }: CalendarDay) {
  if (entries.length <= SHOWN) return entries;
  return entries
    .toSorted((a, b) => CALENDAR_SORTS.indexOf(a.sort) - CALENDAR_SORTS.indexOf(b.sort))
    .slice(0, SHOWN)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
