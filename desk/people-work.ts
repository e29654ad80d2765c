import { countActive, findPerson, type Person } from '#db/editorial/people.ts';
import type { Tx } from '#db/editorial/store.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { lastOne, type Standing } from '#newsroom/standing.ts';
import type { Deed } from '#newsroom/vocabulary.ts';
import type { Work } from './deed.ts';

/** Opens a person for a deed of an admin: there, and not the actor themselves where that is barred. */
export async function openPerson(
  { tx, actor }: Work,
  deed: Deed,
  personId: number,
): Promise<Person | Refused> {
  if (!can(actor, 'read_people', { kind: 'newsroom' }) && actor.kind === 'person') {
    return refuse('not_found', 'There is no such person, or you may not see them.');
  }
  const person = await findPerson(tx, personId);
  if (!person) return refuse('not_found', 'There is no such person.');
  if (can(actor, deed, { kind: 'person', id: personId })) return person;
  const isSelf = actor.kind === 'person' && actor.id === personId;
  return refuse(
    'not_allowed',
    isSelf ? 'Nobody changes their own roles. Ask another admin.' : 'Only an admin may do this.',
  );
}

export function isRefusal(opened: Person | Refused): opened is Refused {
  return 'ok' in opened;
}

/** The refusal where a change would leave no active admin or editor. */
export async function lastOneRefusal(tx: Tx, before: Person, after: Standing): Promise<Refused | null> {
  const holders = { admin: await countActive(tx, 'admin'), editor: await countActive(tx, 'editor') };
  return lastOne(before, after, holders);
}
