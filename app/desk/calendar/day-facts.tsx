import type { CalendarDay } from '#desk/read/calendar.ts';

/** What a day is beside what happens on it: a holiday, a day on which the clocks are set. */
export function DayFacts({ day }: { readonly day: CalendarDay }) {
  const { holiday, clocks } = day;
  if (!holiday && !clocks) return null;
  return (
    <p className="calendar-facts">
      {holiday ? <bdi>{holiday}</bdi> : null}
      {holiday && clocks ? '. ' : null}
      {clocks ? `The clocks go ${clocks}` : null}
    </p>
  );
}

/** The classes of a day: what it is shows in its ground, and always also in words. */
export function dayClasses({ isWeekend, holiday }: CalendarDay, isToday: boolean, isOutside = false): string {
  const classes = [
    'calendar-day',
    isToday && 'calendar-today',
    (isWeekend || holiday) && 'calendar-rest',
    isOutside && 'calendar-outside',
  ];
  return classes.filter(Boolean).join(' ');
}
