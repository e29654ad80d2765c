import { addDays, type Day, firstOfMonth } from './calendar-days.ts';
import { daySpan } from './institution-time.ts';

/** The days that figures are asked for, both included. */
export type AskedSpan = { readonly from: Day; readonly until: Day };
/** A part of the span that is counted for itself. */
export type Bucket = {
  /** `2026-11`, or `2026` where years are counted. */
  readonly name: string;
  readonly from: Date;
  readonly until: Date;
};

/** Beyond so many months years are counted. */
const MOST_MONTHS = 24;
const MOST_YEARS = 60;

/** The months of a span, or its years where it is long, as the zone has them; cut to the span at both ends. */
export function bucketsOf({ from, until }: AskedSpan, zone: string): readonly Bucket[] {
  const months = monthsBetween(from, until);
  if (months.length <= MOST_MONTHS)
    return months.map((first) => bucket(first.slice(0, 7), first, 1, { from, until }, zone));
  const years = [...new Set(months.map((first) => first.slice(0, 4)))].slice(-MOST_YEARS);
  return years.map((year) => bucket(year, `${year}-01-01`, 12, { from, until }, zone));
}

/** The whole span as one part. */
export function wholeOf(asked: AskedSpan, zone: string): Bucket {
  return { name: 'all', from: daySpan(asked.from, zone).from, until: daySpan(asked.until, zone).until };
}

function bucket(name: string, first: Day, months: number, asked: AskedSpan, zone: string): Bucket {
  const last = addDays(firstOfMonth(first, months), -1);
  const from = [first, asked.from].toSorted()[1] ?? first;
  const until = [last, asked.until].toSorted()[0] ?? last;
  return { name, from: daySpan(from, zone).from, until: daySpan(until, zone).until };
}

function monthsBetween(from: Day, until: Day): readonly Day[] {
  const months: Day[] = [];
  for (let first = firstOfMonth(from); first <= until; first = firstOfMonth(first, 1)) months.push(first);
  return months;
}
