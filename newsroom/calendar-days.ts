import type { Language } from './vocabulary.ts';

/**
 * Days as a calendar has them: `2026-11-25`, without hours and so without a zone. Counted in UTC, where
 * every day has 24 hours. When a day begins in the institution's zone says `institution-time.ts`.
 */
export type Day = string;

const DAY_MS = 86_400_000;
const FIRST_YEAR = 1000;
const LAST_YEAR = 9000;

/** Whether something typed is a day that exists. */
export function isDay(given: string): boolean {
  const match = /^(\d{4})-\d{2}-\d{2}$/.exec(given);
  const year = Number(match?.[1] ?? 0);
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const at = Date.parse(`${given}T00:00:00Z`);
  return !Number.isNaN(at) && dayAt(at) === given;
}

/** The day that many days later, or earlier where it is negative. */
export function addDays(day: Day, days: number): Day {
  return dayAt(at(day) + days * DAY_MS);
}

/** The first day of the month that many months later. */
export function firstOfMonth(day: Day, months = 0): Day {
  const date = new Date(at(day));
  return dayAt(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}

/** Monday is 1, Sunday 7, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return new Date(at(day)).getUTCDay() || 7;
}

/** How a week is lived where a language is spoken; days are counted as `weekdayOf` does. */
export type WeekShape = { readonly firstDay: number; readonly weekend: readonly number[] };
const ISO_WEEK: WeekShape = { firstDay: 1, weekend: [6, 7] };

/** The week by the language's locale: Saturday first in Arabic, Monday in Azerbaijani. English is British here, as in all dates. */
export function weekShapeOf(language: Language): WeekShape {
  const locale: Intl.Locale & { readonly getWeekInfo?: () => WeekShape } = new Intl.Locale(
    language === 'en' ? 'en-GB' : language,
  );
  const { firstDay, weekend } = locale.getWeekInfo?.() ?? ISO_WEEK;
  return { firstDay, weekend };
}

/** The seven days of the week that the day lies in. */
export function weekOf(day: Day, firstDay: number): readonly Day[] {
  const start = addDays(day, -((weekdayOf(day) - firstDay + 7) % 7));
  return Array.from({ length: 7 }, (_, index) => addDays(start, index));
}

/** The whole weeks that a month touches. */
export function weeksOfMonth(day: Day, firstDay: number): readonly (readonly Day[])[] {
  const next = firstOfMonth(day, 1);
  const weeks: (readonly Day[])[] = [];
  let start = weekOf(firstOfMonth(day), firstDay)[0] ?? day;
  while (start < next) {
    weeks.push(weekOf(start, firstDay));
    start = addDays(start, 7);
  }
  return weeks;
}

/** `Wednesday 25 November 2026`, `Wednesday`, `25`, `25 Nov`: a day in words. English is British. */
export function dayWords(day: Day, language: Language) {
  const isEnglish = language === 'en';
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(isEnglish ? 'en-GB' : language, {
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
      ...options,
    })
      .format(at(day))
      .replace(/\s*г\.$/, '');
  const weekday = words({ weekday: 'long' });
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return {
    // With a comma or without: versions of the platform differ about the English one.
    whole: isEnglish ? `${weekday} ${words(date)}` : words({ weekday: 'long', ...date }),
    weekday,
    number: words({ day: 'numeric' }),
    short: words({ day: 'numeric', month: 'short' }),
  };
}

function at(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10);
}
