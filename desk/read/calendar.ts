import {
  archivedBetween,
  CALENDAR_MOST,
  type CalendarRow,
  eventsBetween,
  publishedBetween,
  type Span,
  scheduledBetween,
} from '#db/editorial/calendar.ts';
import { listHolidays } from '#db/editorial/holidays.ts';
import { type Institution, readInstitution } from '#db/editorial/institution.ts';
import { addDays, type Day, type WeekShape, weekdayOf, weekShapeOf } from '#newsroom/calendar-days.ts';
import { type CalendarView, daysOfView } from '#newsroom/calendar-view.ts';
import { daySpan, wallOf } from '#newsroom/institution-time.ts';
import { can } from '#newsroom/permissions.ts';
import { nearAnother } from '#newsroom/schedule.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import { isOverdue } from './my-work.ts';
import { nameOf } from './new-release.ts';
import type { Person } from './offers.ts';

/** What happens at an instant: what is planned or failed first, what was brought from an archive last. */
export const CALENDAR_SORTS = [
  'blocked',
  'overdue',
  'scheduled',
  'published',
  'withdrawn',
  'event',
  'archive',
] as const;
export type CalendarEntry = {
  readonly sort: (typeof CALENDAR_SORTS)[number];
  readonly at: Date;
  readonly row: CalendarRow;
  /** Another planned publication lies less than a quarter of an hour away. */
  readonly isNear: boolean;
  readonly mayMove: boolean;
};
export type CalendarDay = {
  readonly day: Day;
  readonly entries: readonly CalendarEntry[];
  readonly holiday: string | null;
  readonly isWeekend: boolean;
  /** Whether the clocks are set on this day, and how. */
  readonly clocks: 'forward' | 'back' | null;
};
export type CalendarScreen = {
  readonly view: CalendarView;
  readonly on: Day;
  readonly today: Day;
  readonly zone: string;
  readonly mainLanguage: string;
  readonly week: WeekShape;
  readonly days: readonly CalendarDay[];
  /** There is more in this span than is shown. */
  readonly isCut: boolean;
};
type Asked = { readonly view: CalendarView; readonly on: Day | null };

/** The calendar around a day, today where none is given; null for who may not read editions. */
export async function readCalendar(
  stores: Stores,
  actor: Person,
  { view, on: given }: Asked,
  now: Date,
  spoken: Language = 'en',
): Promise<CalendarScreen | null> {
  if (!can(actor, 'read_editions', { kind: 'release' })) return null;
  const institution = await readInstitution(stores.editorial.reads);
  const { zone, mainLanguage } = institution;
  const today = wallOf(now, zone).slice(0, 10);
  const week = weekShapeOf(mainLanguage);
  const on = given ?? today;
  const shown = daysOfView(view, on, week.firstDay);
  const { days, isCut } = await readDays(stores, actor, institution, shown, now, spoken);
  return { view, on, today, zone, mainLanguage, week, days, isCut };
}

/** What these days hold, which follow one another. */
export async function readDays(
  stores: Stores,
  actor: Person,
  { zone, mainLanguage }: Pick<Institution, 'zone' | 'mainLanguage'>,
  days: readonly Day[],
  now: Date,
  spoken: Language = 'en',
): Promise<Pick<CalendarScreen, 'days' | 'isCut'>> {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const { reads } = stores.editorial;
  const span = { from: daySpan(first, zone).from, until: daySpan(last, zone).until };
  const { entries, isCut } = await entriesIn(stores, actor, span, now);
  const byDay = Map.groupBy(entries, ({ at }) => wallOf(at, zone).slice(0, 10));
  const holidays = await listHolidays(reads, { first, after: addDays(last, 1) });
  const { weekend } = weekShapeOf(mainLanguage);
  const dayOf = (day: Day): CalendarDay => {
    const holiday = holidays.find((one) => one.day === day);
    return {
      day,
      entries: byDay.get(day) ?? [],
      holiday: holiday ? nameOf(holiday.names, mainLanguage, spoken) : null,
      isWeekend: weekend.includes(weekdayOf(day)),
      clocks: clocksOn(day, zone),
    };
  };
  return { days: days.map(dayOf), isCut };
}

async function entriesIn(stores: Stores, actor: Person, span: Span, now: Date) {
  const { reads } = stores.editorial;
  const scheduled = await scheduledBetween(reads, actor.id, span);
  const published = await publishedBetween(reads, span);
  const events = await eventsBetween(reads, actor.id, span);
  const archived = await archivedBetween(reads, span);
  const mayMove = can(actor, 'schedule', { kind: 'release' });
  const near = nearAnother(scheduled.flatMap(({ scheduledAt }) => scheduledAt ?? []));
  const entries: CalendarEntry[] = [
    ...scheduled.flatMap((row, place) =>
      entry(row, row.scheduledAt, plannedSort(row, now), near[place] ?? false, mayMove),
    ),
    ...published.flatMap((row) => entry(row, row.madePublicAt, isTakenDown(row) ? 'withdrawn' : 'published')),
    ...onceEach(events).flatMap((row) => entry(row, row.eventAt, 'event')),
    ...archived.flatMap((row) => entry(row, row.publishedAt, 'archive')),
  ];
  const isCut = [scheduled, published, events, archived].some((rows) => rows.length >= CALENDAR_MOST);
  return { entries: entries.toSorted((a, b) => a.at.getTime() - b.at.getTime()), isCut };
}

function isTakenDown({ state }: CalendarRow): boolean {
  return state === 'withdrawn' || state === 'retracted';
}

function plannedSort(row: CalendarRow, now: Date): CalendarEntry['sort'] {
  if (row.blockedAt) return 'blocked';
  return isOverdue(row, now) ? 'overdue' : 'scheduled';
}

function entry(
  row: CalendarRow,
  at: Date | null,
  sort: CalendarEntry['sort'],
  isNear = false,
  mayMove = false,
): CalendarEntry[] {
  return at ? [{ sort, at, row, isNear, mayMove }] : [];
}

/** The open and the live edition of a release often invite to the same event. */
function onceEach(events: readonly CalendarRow[]): readonly CalendarRow[] {
  return [...new Map(events.map((row) => [`${row.releaseId} ${row.eventAt?.getTime()}`, row])).values()];
}

const DAY_MS = 86_400_000;

function clocksOn(day: Day, zone: string): CalendarDay['clocks'] {
  const { from, until } = daySpan(day, zone);
  const longer = until.getTime() - from.getTime() - DAY_MS;
  if (longer === 0) return null;
  return longer > 0 ? 'back' : 'forward';
}
