import { findPerson, type Person } from '#db/editorial/people.ts';
import type { Stores } from '../stores.ts';
import type { Person as Asking } from './offers.ts';

/** The asking person's own account. Needs no role: everybody who is signed in has one. */
export async function readAccount(stores: Stores, actor: Asking): Promise<Person | null> {
  return findPerson(stores.editorial.reads, actor.id);
}
