import type { Sentence } from '#components/desk/words/catalogues.ts';
import { say } from '#components/desk/words/say.ts';
import type { CalendarDay } from '#desk/read/calendar.ts';

const CLOCKS: Readonly<Record<'forward' | 'back', Sentence>> = {
  forward: 'The clocks go forward',
  back: 'The clocks go back',
};

/** What a day is beside what happens on it: a holiday, a day on which the clocks are set. */
export function DayFacts({ day }: { readonly day: CalendarDay }) {
  const { holiday, clocks } = day;
  if (!holiday && !clocks) return null;
  return (
    <p className="calendar-facts">
      {holiday ? <bdi>{holiday}</bdi> : null}
      {holiday && clocks ? '. ' : null}
      {clocks ? say(CLOCKS[clocks]) : null}
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
