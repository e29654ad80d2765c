import { contributorsOf, type DeskEdition } from '#db/editorial/desk-release.ts';
import { activePeople, namesOfPeople } from '#db/editorial/people.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

type Named = { readonly id: number; readonly name: string };

/** Who alone may know of an edition, and who could be named. */
export type Limit = {
  /** Null where every writer and editor may. */
  readonly named: readonly Named[] | null;
  /** Whom the form names at first: who is named now, else this person and those who wrote it. */
  readonly proposed: readonly number[];
  /** The active writers and editors. */
  readonly candidates: readonly Named[];
};

/** The limit of an edition that this person may see. */
export async function limitOf(
  stores: Stores,
  actor: Person,
  { id, limitedTo }: Pick<DeskEdition, 'id' | 'limitedTo'>,
): Promise<Limit> {
  const { reads } = stores.editorial;
  const names = await namesOfPeople(reads);
  return {
    named: limitedTo?.map((id) => ({ id, name: names.get(id) ?? 'somebody' })) ?? null,
    proposed: limitedTo ?? [actor.id, ...(await contributorsOf(reads, id)).map((person) => person.id)],
    candidates: await activePeople(reads, ['writer', 'editor']),
  };
}
