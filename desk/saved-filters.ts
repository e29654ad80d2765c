import {
  deleteFilter,
  filtersOf,
  insertFilter,
  type SavedFilter,
  updateFilter,
} from '#db/editorial/saved-filters.ts';
import { can } from '#newsroom/permissions.ts';
import { type Outcome, type Refused, refuse } from '#newsroom/refusal.ts';
import type { Call, DeedOutcome } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { type Preferring, prefer } from './prefer.ts';

/** The filters that a person keeps for themselves: preferences, no deeds. */
type Named = { readonly name: string };
type OnFilter = { readonly filterId: number };
type Done = Outcome<{ readonly filterId: number }>;

const MOST = 30;

/** Keeps a filter under a name; one of the same name is replaced. */
export function keepFilter(
  call: Call,
  { name, query }: Named & { readonly query: string },
): Promise<DeedOutcome<{ readonly filterId: number }>> {
  return prefer(call, async (preferring): Promise<Done> => {
    const { tx, actor } = preferring;
    if (!mayKeep(preferring)) return notAllowed();
    const own = await filtersOf(tx, actor.id);
    const same = own.find((filter) => filter.name === name);
    if (same) {
      await updateFilter(tx, same, { query });
      return { ok: true, filterId: same.id };
    }
    if (own.length >= MOST) return wrongName(`You keep ${MOST} filters already. Delete one first.`);
    return { ok: true, filterId: await insertFilter(tx, { personId: actor.id, name, query }) };
  });
}

export function renameFilter(
  call: Call,
  { filterId, name }: OnFilter & Named,
): Promise<DeedOutcome<OnFilter>> {
  return onOwn(call, filterId, async ({ tx }, own, filter) => {
    if (own.some((other) => other.name === name && other.id !== filter.id))
      return wrongName('You call another filter like this. Choose another name.');
    await updateFilter(tx, filter, { name });
    return { ok: true, filterId };
  });
}

/** Puts a filter one place further up or down. At the end of the list nothing happens. */
export function moveFilter(
  call: Call,
  { filterId, to }: OnFilter & { readonly to: 'up' | 'down' },
): Promise<DeedOutcome<OnFilter>> {
  return onOwn(call, filterId, async ({ tx }, own, filter) => {
    const order = own.filter((other) => other.id !== filter.id);
    const place = own.indexOf(filter) + (to === 'up' ? -1 : 1);
    order.splice(Math.max(0, place), 0, filter);
    for (const [position, one] of order.entries()) await updateFilter(tx, one, { position });
    return { ok: true, filterId };
  });
}

export function removeFilter(call: Call, { filterId }: OnFilter): Promise<DeedOutcome<OnFilter>> {
  return onOwn(call, filterId, async ({ tx }, _own, filter) => {
    await deleteFilter(tx, filter);
    return { ok: true, filterId };
  });
}

function onOwn(
  call: Call,
  filterId: number,
  work: (preferring: Preferring, own: readonly SavedFilter[], filter: SavedFilter) => Promise<Done>,
): Promise<DeedOutcome<OnFilter>> {
  return prefer(call, async (preferring): Promise<Done> => {
    if (!mayKeep(preferring)) return notAllowed();
    const own = await filtersOf(preferring.tx, preferring.actor.id);
    const filter = own.find(({ id }) => id === filterId);
    if (!filter) return refuse('not_found', 'You keep no such filter. Load the page again.');
    return work(preferring, own, filter);
  });
}

function mayKeep({ actor }: Preferring): boolean {
  return can(actor, 'read_editions', { kind: 'release' });
}

function wrongName(sentence: string): Refused {
  return refuse('bad_input', sentence, [{ field: 'name', sentence }]);
}
