import { findPerson } from '#db/editorial/people.ts';
import { type Tx, Undo } from '#db/editorial/store.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { type Outcome, type Refused, refuse } from '#newsroom/refusal.ts';
import type { Call, DeedOutcome } from './deed.ts';
import { notDone } from './not-done.ts';

/** The open transaction and the person with the roles held now. */
export type Preferring = { readonly tx: Tx; readonly actor: Extract<Actor, { kind: 'person' }> };

/**
 * Changes what concerns one person's own desk only. That is no deed: nobody else sees or answers for it,
 * so it leaves no audit entry. One transaction; a refusal undoes everything.
 */
export async function prefer<T extends object>(
  call: Call,
  work: (preferring: Preferring) => Promise<Outcome<T>>,
): Promise<DeedOutcome<T>> {
  const { actor } = call;
  if (actor.kind !== 'person') return nobodys();
  try {
    return await call.stores.editorial.tx(async (tx): Promise<DeedOutcome<T>> => {
      const person = await findPerson(tx, actor.id);
      if (!person?.active || person.roles.length === 0) throw new Undo<Refused>(nobodys());
      const outcome = await work({ tx, actor: { ...actor, roles: person.roles, active: true } });
      if (!outcome.ok) throw new Undo<Refused>(outcome);
      return { ...outcome, visible: true };
    });
  } catch (trouble) {
    return notDone(trouble);
  }
}

function nobodys(): Refused {
  return refuse('not_allowed', 'Only somebody who works here has a desk. Ask an admin for a role.');
}
