import { type ProposedOrder, readProposedOrder } from '#desk/read/proposed-order.ts';
import type { OrderedList } from '#newsroom/order.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../at-desk.ts';

/** The order that the address of a page asks for, else the one that holds. */
export async function proposedOrder(list: OrderedList, query: Query): Promise<ProposedOrder> {
  const { actor, stores } = await atDesk();
  const asked = {
    order: inQuery(query, 'order'),
    moved: inQuery(query, 'moved'),
    by: inQuery(query, 'by'),
    again: inQuery(query, 'again'),
  };
  return orNotFound(await readProposedOrder(stores, actor, list, asked));
}
