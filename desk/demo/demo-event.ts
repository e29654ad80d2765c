import type { AdvisoryEvent } from '#newsroom/content.ts';
import { resolveWall, wallOf } from '#newsroom/institution-time.ts';
import type { DemoText } from './demo-text.ts';
import { DEMO_FOUNDATION } from './foundation.ts';

const { zone } = DEMO_FOUNDATION.institution;
const DAY_MS = 24 * 60 * 60_000;

/** The instant of a wall time of the demo's ministry. */
export function demoInstant(wall: string): Date {
  const resolved = resolveWall(wall, zone);
  if (resolved.kind !== 'one') throw new Error(`${wall} is not one instant.`);
  return resolved.instant;
}

/** A visit of an hour on the Wednesday of the week after; whoever wants to come writes until two days before. */
export function pressDay(now: Date, { hour, places }: NonNullable<DemoText['event']>): AdvisoryEvent {
  const today = new Date(`${wallOf(now, zone).slice(0, 10)}T00:00:00Z`);
  const wednesday = today.getTime() + (7 + ((10 - today.getUTCDay()) % 7)) * DAY_MS;
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const time = (at: Date) => ({ instant: at.toISOString(), wall: wallOf(at, zone) });
  const start = demoInstant(`${day(wednesday)}T${hour}`);
  return {
    zone,
    start: time(start),
    end: time(new Date(start.getTime() + 60 * 60_000)),
    places,
    contact: 'press',
    deadline: time(demoInstant(`${day(wednesday - 2 * DAY_MS)}T18:00`)),
  };
}
