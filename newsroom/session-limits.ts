/**
 * How long a signed-in browser stays signed in. A press officer's day fits into the absolute limit;
 * a browser left open over lunch does not stay open over night.
 */
export const IDLE_MINUTES = 120;
export const ABSOLUTE_HOURS = 12;
/** Dangerous deeds want a proof of identity no older than this. */
export const FRESH_MINUTES = 10;

/** How long a browser is remembered by which somebody came in; browsers keep no cookie longer. */
export const DEVICE_DAYS = 400;

/** Until when a session lives that is used at `now`. */
export function idleUntil(now: Date): Date {
  return new Date(now.getTime() + IDLE_MINUTES * 60_000);
}

/** Until when a session that began at `now` lives at most, used or not. */
export function absoluteUntil(now: Date): Date {
  return new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000);
}

/** Until when a proof of identity given at `provedAt` counts as fresh. */
export function freshUntil(provedAt: Date): Date {
  return new Date(provedAt.getTime() + FRESH_MINUTES * 60_000);
}

/** Whether a session still counts at `now`: not ended, used lately, and not too old. */
export function isLive(
  session: { readonly endedAt: Date | null; readonly idleUntil: Date; readonly absoluteUntil: Date },
  now: Date,
): boolean {
  return session.endedAt === null && now < session.idleUntil && now < session.absoluteUntil;
}
