import { issuersOf } from '#db/editorial/sign-on.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** The providers of single sign-on that know the asking person, by their issuers. */
export function readOwnIssuers(stores: Stores, actor: Person): Promise<readonly string[]> {
  return issuersOf(stores.editorial.reads, actor.id);
}
