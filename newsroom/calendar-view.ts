import { addDays, type Day, firstOfMonth, weekOf, weeksOfMonth } from './calendar-days.ts';

export const CALENDAR_VIEWS = ['month', 'week', 'list', 'day'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** Every day that a view shows: a month in its whole weeks, a week, the days of a month, or one day. */
export function daysOfView(view: CalendarView, on: Day, firstDay: number): readonly Day[] {
  if (view === 'month') return weeksOfMonth(on, firstDay).flat();
  if (view === 'week') return weekOf(on, firstDay);
  if (view === 'day') return [on];
  const first = firstOfMonth(on);
  const after = firstOfMonth(on, 1);
  return Array.from({ length: 31 }, (_, index) => addDays(first, index)).filter((day) => day < after);
}

/** The day that the view stands on after one step: a month, a week or a day later, or earlier. */
export function stepOfView(view: CalendarView, on: Day, step: 1 | -1): Day {
  if (view === 'day') return addDays(on, step);
  return view === 'week' ? addDays(on, 7 * step) : firstOfMonth(on, step);
}

export function calendarPath(view: CalendarView, on: Day): string {
  return `/desk/calendar?view=${view}&on=${on}`;
}
