import { listContacts, listSections, listTopics, writeOrder } from '#db/editorial/furniture.ts';
import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import type { Reads } from '#db/editorial/store.ts';
import { type OrderedList, orderOf } from '#newsroom/order.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import {
  type AsShown,
  type Changed,
  makeChange,
  type Plan,
  type Proposed,
  propose,
} from './furniture-change.ts';

export type FurnitureOrder = {
  readonly list: OrderedList;
  /** Keys, or tags of languages. Who is not named stands last. */
  readonly order: readonly string[];
};

/** Puts sections, topics, press contacts or languages into another order. Readers see it at once. */
export function orderFurniture(
  call: Call,
  { shown, ...wanted }: FurnitureOrder & AsShown,
): Promise<DeedOutcome<Changed>> {
  return perform(call, 'order_furniture', (work) =>
    makeChange(work, 'order_furniture', { shown }, plannedOrder(wanted)),
  );
}

/** Keeps such an order for its person to look at. */
export function proposeOrder(call: Call, wanted: FurnitureOrder): Promise<DeedOutcome<Proposed>> {
  return propose(call, 'order_furniture', plannedOrder(wanted));
}

function plannedOrder({ list, order: wanted }: FurnitureOrder): Plan {
  return async (tx) => {
    const before = await heldOrder(tx, list);
    const order = orderOf(before, wanted);
    return {
      ok: true,
      proposal: { of: 'order', list, order },
      before: { order: before },
      after: { order },
      details: { list },
      what: `order of ${list}`,
      write: (open) =>
        list === 'languages' ? updateInstitution(open, { languages: order }) : writeOrder(open, list, order),
    };
  };
}

/** The order that can be changed: the default contact stands first whatever its place. */
export async function heldOrder(db: Reads, list: OrderedList): Promise<readonly string[]> {
  switch (list) {
    case 'languages':
      return (await readInstitution(db)).languages;
    case 'sections':
      return (await listSections(db)).map(({ key }) => key);
    case 'topics':
      return (await listTopics(db)).map(({ key }) => key);
    case 'contacts':
      return (await listContacts(db)).filter(({ isDefault }) => !isDefault).map(({ key }) => key);
  }
}
