import { isDay } from '#newsroom/calendar-days.ts';
import { wallOf } from '#newsroom/institution-time.ts';
import { type Moved, moveWall } from '#newsroom/move.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { Stores } from '../stores.ts';
import { type CalendarDay, readDays } from './calendar.ts';
import type { Person } from './offers.ts';
import { type OpenEdition, readOpenEdition } from './open-edition.ts';

export type MoveScreen = {
  readonly open: OpenEdition;
  /** The planned time on the wished day. */
  readonly moved: Moved;
  /** What that day holds, without the edition itself. */
  readonly day: CalendarDay;
  readonly mayMove: boolean;
};

/** What moving a planned publication to another day would mean; null where there is none or it is not visible. */
export async function readMove(
  stores: Stores,
  actor: Person,
  releaseId: number,
  to: string,
  now: Date,
  spoken: Language = 'en',
): Promise<MoveScreen | null> {
  const open = await readOpenEdition(stores, actor, releaseId);
  if (!open) return null;
  const { zone } = open.institution;
  const { id, scheduledAt } = open.edition;
  const wall = wallOf(scheduledAt ?? now, zone);
  const moved = moveWall(wall, isDay(to) ? to : wall.slice(0, 10), zone);
  const { days } = await readDays(stores, actor, open.institution, [moved.wall.slice(0, 10)], now, spoken);
  const [day] = days;
  if (!day) throw new Error('A day was asked for and none was read.');
  const others = day.entries.filter(({ row, sort }) => row.editionId !== id || sort === 'event');
  return { open, moved, day: { ...day, entries: others }, mayMove: open.offers.has('schedule') };
}
