import Link from 'next/link';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import type { CalendarDay, CalendarScreen } from '#desk/read/calendar.ts';
import { dayWords } from '#newsroom/calendar-days.ts';
import { calendarPath } from '#newsroom/calendar-view.ts';
import { wallOf } from '#newsroom/institution-time.ts';
import { CalendarEntryRow } from './calendar-entry.tsx';
import { DayFacts, dayClasses } from './day-facts.tsx';

/** The parts of a day at a press desk, each from an hour until the next. */
const PARTS = [
  { words: 'Before 9:00', from: 0, until: 9 },
  { words: '9:00 to 13:00', from: 9, until: 13 },
  { words: '13:00 to 18:00', from: 13, until: 18 },
  { words: 'From 18:00', from: 18, until: 24 },
] as const;
type Part = (typeof PARTS)[number];

/** A week as a table: its days down, the parts of a day across. On a phone a list in the same order. */
export function WeekTable({ screen }: { readonly screen: CalendarScreen }) {
  return (
    <table className="calendar-table calendar-week">
      <caption className="sr-only">{say('The week by days and hours')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Day')}</th>
          {PARTS.map(({ words }) => (
            <th key={words} scope="col">
              {say(words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {screen.days.map((day) => (
          <DayRow key={day.day} day={day} screen={screen} />
        ))}
      </tbody>
    </table>
  );
}

function DayRow({ day, screen }: { readonly day: CalendarDay; readonly screen: CalendarScreen }) {
  const isToday = day.day === screen.today;
  const words = dayWords(day.day, spokenLanguage());
  return (
    <tr className={dayClasses(day, isToday)} data-day={day.day}>
      <th scope="row">
        <Link
          href={calendarPath('day', day.day)}
          prefetch={false}
          aria-current={isToday ? 'date' : undefined}
        >
          {words.weekday} {words.short}
        </Link>
        {isToday ? <span className="calendar-now">{say('Today')}</span> : null}
        <DayFacts day={day} />
      </th>
      {PARTS.map((part) => (
        <PartCell key={part.words} day={day} part={part} zone={screen.zone} />
      ))}
    </tr>
  );
}

type CellProps = { readonly day: CalendarDay; readonly part: Part; readonly zone: string };

function PartCell({ day, part, zone }: CellProps) {
  const entries = day.entries.filter(({ at }) => {
    const hour = Number(wallOf(at, zone).slice(11, 13));
    return hour >= part.from && hour < part.until;
  });
  return (
    <td className={entries.length === 0 ? 'calendar-empty' : ''}>
      {entries.length > 0 ? (
        <ul>
          {entries.map((entry) => (
            <CalendarEntryRow key={`${entry.sort} ${entry.row.editionId}`} entry={entry} zone={zone} />
          ))}
        </ul>
      ) : null}
    </td>
  );
}
