import type { DeskEdition } from '#db/editorial/desk-release.ts';
import { activePeople, namesOfPeople } from '#db/editorial/people.ts';
import type { Stores } from '../stores.ts';

type Named = { readonly id: number; readonly name: string };

/** Who alone may know of an edition, and who could be named. */
export type Limit = {
  /** Null where every writer and editor may. */
  readonly named: readonly Named[] | null;
  /** The active writers and editors. */
  readonly candidates: readonly Named[];
};

/** The limit of an edition that this person may see. */
export async function limitOf(stores: Stores, { limitedTo }: Pick<DeskEdition, 'limitedTo'>): Promise<Limit> {
  const { reads } = stores.editorial;
  const names = await namesOfPeople(reads);
  return {
    named: limitedTo?.map((id) => ({ id, name: names.get(id) ?? 'somebody' })) ?? null,
    candidates: await activePeople(reads, ['writer', 'editor']),
  };
}
