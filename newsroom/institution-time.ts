import { Temporal } from 'temporal-polyfill';
import type { DateStyle, Language } from './vocabulary.ts';

/**
 * Time in the institution's zone. The one module that knows Temporal; everything else passes `Date`
 * (instants) and strings of the form `2018-09-13T18:19` (wall time).
 */
export type ResolvedWall =
  | { readonly kind: 'one'; readonly instant: Date }
  | { readonly kind: 'gap' }
  | { readonly kind: 'overlap'; readonly earlier: Date; readonly later: Date };

/** The instant of a wall time in a zone: none in a skipped hour, two in a repeated one. Throws RangeError on malformed input. */
export function resolveWall(wall: string, zone: string): ResolvedWall {
  const time = Temporal.PlainDateTime.from(wall);
  const earlier = time.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = time.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) {
    return { kind: 'one', instant: new Date(earlier.epochMilliseconds) };
  }
  if (!earlier.toPlainDateTime().equals(time)) return { kind: 'gap' };
  return {
    kind: 'overlap',
    earlier: new Date(earlier.epochMilliseconds),
    later: new Date(later.epochMilliseconds),
  };
}

function zoned(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}

/** `2018-09-13T18:19`, as an input field of type datetime-local takes it. */
export function wallOf(instant: Date, zone: string): string {
  return zoned(instant, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/**
 * The instants of a day in a zone: the first one, and the first one after it. Days of a change of
 * clocks are shorter or longer, and some begin at one o'clock. Throws RangeError on malformed input.
 */
export function daySpan(day: string, zone: string): { readonly from: Date; readonly until: Date } {
  const date = Temporal.PlainDate.from(day);
  const startOf = (one: Temporal.PlainDate) =>
    new Date(one.toZonedDateTime({ timeZone: zone }).epochMilliseconds);
  return { from: startOf(date), until: startOf(date.add({ days: 1 })) };
}

export function yearIn(instant: Date, zone: string): number {
  return zoned(instant, zone).year;
}

const WIDEST_OFFSET_MS = 26 * 3_600_000;

/** Whether an instant lies in another year in the one zone than in the other. Cheap where no year is near. */
export function isOtherYear(instant: Date, zone: string, other: string): boolean {
  const utcYear = (shift: number) => new Date(instant.getTime() + shift).getUTCFullYear();
  if (utcYear(-WIDEST_OFFSET_MS) === utcYear(WIDEST_OFFSET_MS)) return false;
  return yearIn(instant, zone) !== yearIn(instant, other);
}

export function monthIn(instant: Date, zone: string): number {
  return zoned(instant, zone).month;
}

/** `2018-09-13T18:19:00+04:00`, exactly; in UTC where the zone was then not a whole number of minutes away from it. */
export function isoIn(instant: Date, zone: string): string {
  const there = zoned(instant, zone);
  if (there.offsetNanoseconds % 60e9 !== 0) return instant.toISOString();
  return there.toString({ timeZoneName: 'never' });
}

/** Whether the platform knows the zone's IANA name. */
export function isKnownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** `UTC+4`, `UTC−3:30`: short and the same in every language. */
export function zoneLabel(instant: Date, zone: string): string {
  const minutes = zoned(instant, zone).offsetNanoseconds / 60e9;
  if (minutes === 0) return 'UTC';
  const rest = Math.abs(minutes) % 60;
  const hours = Math.floor(Math.abs(minutes) / 60);
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

export type ShownTime = {
  /** `13 September 2018` in the language and the style. */
  readonly date: string;
  /** `18:19`. */
  readonly time: string;
  /** `UTC+4`. */
  readonly zone: string;
  /** `2018-09-13T18:19:00+04:00`, for `<time datetime>` and structured data. */
  readonly iso: string;
};

/** Asked for by name, because some locales bring others. */
const COMMON = { calendar: 'gregory', numberingSystem: 'latn' } as const;

/**
 * An instant as people read it. Date and time are formatted apart, because Intl joins them in az with
 * a slash.
 *
 * @param style the institution's, wherever readers look; left out, the long one: on the desk, and in what
 *   programs read, it is the same whatever the institution chose
 */
export function formatShown(
  instant: Date,
  zone: string,
  language: Language,
  style: DateStyle = 'long',
): ShownTime {
  const time = new Intl.DateTimeFormat('en-GB', {
    ...COMMON,
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return {
    date: dateIn(instant, zone, language, style),
    time: time.format(instant),
    zone: zoneLabel(instant, zone),
    iso: zoned(instant, zone).toString({ timeZoneName: 'never', smallestUnit: 'second' }),
  };
}

/**
 * A date alone. What locales bring of marks for the direction of writing is taken out: they would travel along
 * with what is copied, and figures parted by strokes or dots stay in their order without them.
 */
function dateIn(instant: Date, zone: string, language: Language, style: DateStyle): string {
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...COMMON, timeZone: zone, ...options })
      .format(instant)
      .replace(/\s*г\.$/, '')
      .replaceAll(/[\u061c\u200e\u200f]/g, '');
  if (style === 'numeric') return written({ day: '2-digit', month: '2-digit', year: 'numeric' });
  const words = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  if (style === 'long') return written(words);
  const weekday = written({ weekday: 'long' });
  // With a comma or without: versions of the platform differ about the English one.
  if (language === 'en') return `${weekday}, ${written(words)}`;
  // Behind the date, as az has it by itself: before it, “исправлено” and “до” would ask for another case.
  if (language === 'ru') return `${written(words)}, ${weekday}`;
  return written({ weekday: 'long', ...words });
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Thu, 13 Sep 2018 18:19:00 +0400` (RFC 822 with the four-digit year of RFC 2822), as RSS has its dates. */
export function mailDate(instant: Date, zone: string): string {
  const at = zoned(instant, zone);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${WEEKDAYS[at.dayOfWeek - 1]}, ${two(at.day)} ${MONTHS[at.month - 1]} ${at.year}`;
  return `${day} ${two(at.hour)}:${two(at.minute)}:${two(at.second)} ${at.offset.slice(0, 6).replace(':', '')}`;
}

/** A month by its name alone and with its year, as lists call it: `September`, `September 2018`. */
export function monthCalled(year: number, month: number, language: Language) {
  const locale = language === 'en' ? 'en-GB' : language;
  const common = { ...COMMON, timeZone: 'UTC', month: 'long' } as const;
  const inMonth = new Date(Date.UTC(year, month - 1, 15));
  const withYear = new Intl.DateTimeFormat(locale, { ...common, year: 'numeric' }).format(inMonth);
  return {
    alone: new Intl.DateTimeFormat(locale, common).format(inMonth),
    withYear: withYear.replace(/\s*г\.$/, ''),
  };
}
