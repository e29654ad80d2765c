/**
 * Where an edition stands among all: one number made of the minute that counts for it and of its own id.
 * As a row id of the finder it is the order of every list and the cursor of every page. Both parts
 * together stay below 2^53 until the year 2300.
 */
const ROOM = 2 ** 25;
const FIRST = Date.UTC(1800, 0, 1);
const MINUTE = 60_000;

export function placeOf(at: Date, editionId: number): number {
  return firstPlaceAt(at) + (editionId % ROOM);
}

/** The lowest place at an instant or later. */
export function firstPlaceAt(at: Date): number {
  return Math.max(0, Math.floor((at.getTime() - FIRST) / MINUTE)) * ROOM;
}
