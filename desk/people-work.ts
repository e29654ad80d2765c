import { countOthers, findPerson, type Person } from '#db/editorial/people.ts';
import { issuersOf } from '#db/editorial/sign-on.ts';
import type { Tx } from '#db/editorial/store.ts';
import { wantFresh } from '#newsroom/four-eyes.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { lastOne, type Standing } from '#newsroom/standing.ts';
import type { Deed } from '#newsroom/vocabulary.ts';
import type { Work } from './deed.ts';

const ONLY_ADMIN = 'Only an admin may do this.';
const NOT_ONESELF = {
  reset_second_factor: 'Nobody resets their own second factors. Change them on your account.',
  else: 'Nobody changes their own roles. Ask another admin.',
};

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
    isSelf ? NOT_ONESELF[deed === 'reset_second_factor' ? deed : 'else'] : ONLY_ADMIN,
  );
}

export function isRefusal(opened: Person | Refused): opened is Refused {
  return 'ok' in opened;
}

/** The refusal where a change would leave no active admin or editor. */
export async function lastOneRefusal(tx: Tx, before: Person, after: Standing): Promise<Refused | null> {
  const cameIn = before.hasPassword || (await issuersOf(tx, before.id)).length > 0;
  const others = {
    admin: await countOthers(tx, 'admin', before.id),
    editor: await countOthers(tx, 'editor', before.id),
  };
  return lastOne({ ...before, cameIn }, after, others);
}

/** The refusal where a person has not proved just now who they are; the console and the setup need not. */
export function freshRefusal({ actor, now }: Work): Refused | null {
  const stale = actor.kind === 'person' ? wantFresh(actor.freshUntil, now) : null;
  return stale && { ok: false, refusal: stale };
}
