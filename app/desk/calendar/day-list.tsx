import { say, spokenLanguage } from '#components/desk/words/say.ts';
import type { CalendarScreen } from '#desk/read/calendar.ts';
import { dayWords } from '#newsroom/calendar-days.ts';
import { CalendarEntryRow } from './calendar-entry.tsx';
import { DayFacts, dayClasses } from './day-facts.tsx';

/** Day by day what there is, without the days that hold nothing. */
export function DayList({ screen: { days, today, zone } }: { readonly screen: CalendarScreen }) {
  return (
    <div className="calendar-list">
      {days
        .filter(({ day, entries, holiday }) => entries.length > 0 || holiday || day === today)
        .map((day) => (
          <section
            key={day.day}
            aria-labelledby={`day-${day.day}`}
            className={dayClasses(day, day.day === today)}
            data-day={day.day}
          >
            <h2 id={`day-${day.day}`}>
              {dayWords(day.day, spokenLanguage()).whole}
              {day.day === today ? <span className="calendar-now"> {say('Today')}</span> : null}
            </h2>
            <DayFacts day={day} />
            {day.entries.length > 0 ? (
              <ul>
                {day.entries.map((entry) => (
                  <CalendarEntryRow key={`${entry.sort} ${entry.row.editionId}`} entry={entry} zone={zone} />
                ))}
              </ul>
            ) : (
              <p className="quiet">{say('Nothing is planned.')}</p>
            )}
          </section>
        ))}
    </div>
  );
}
