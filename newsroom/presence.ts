/** Who has a page about an edition open, told by the page itself every few seconds. */
export type Beat = {
  readonly personId: number;
  readonly name: string;
  readonly tab: string;
  readonly doing: Doing;
  readonly at: Date;
};
export const DOINGS = ['viewing', 'editing', 'gone'] as const;
export type Doing = (typeof DOINGS)[number];
export type Here = {
  readonly name: string;
  readonly doing: 'viewing' | 'editing';
  readonly isOneself: boolean;
};

export const BEAT_EVERY_MS = 10_000;
/** Two beats may be lost; then the person counts as gone. */
const GONE_AFTER_MS = 25_000;

/** The beats that still count at `now`. */
export function alive(beats: readonly Beat[], now: Date): Beat[] {
  return beats.filter(({ at, doing }) => doing !== 'gone' && now.getTime() - at.getTime() <= GONE_AFTER_MS);
}

/**
 * Who else is here: each person once, editing if any of their pages is; of oneself the other tabs.
 *
 * @param named the people who alone may know of the edition; null where everybody at the desk may
 */
export function othersHere(
  beats: readonly Beat[],
  asking: { readonly personId: number; readonly tab: string },
  named: readonly number[] | null,
  now: Date,
): Here[] {
  const people = new Map<number, Here>();
  for (const { personId, name, tab, doing } of alive(beats, now)) {
    if (tab === asking.tab || doing === 'gone') continue;
    if (named !== null && !named.includes(personId)) continue;
    const isEditing = doing === 'editing' || people.get(personId)?.doing === 'editing';
    const isOneself = personId === asking.personId;
    people.set(personId, { name, doing: isEditing ? 'editing' : 'viewing', isOneself });
  }
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name));
}
