import { isDeepStrictEqual } from 'node:util';
import { readInstitution } from '#db/editorial/institution.ts';
import { proposalOf } from '#db/editorial/setting-proposals.ts';
import { type OrderedList, orderOf, type Step } from '#newsroom/order.ts';
import { can } from '#newsroom/permissions.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { heldOrder } from '../order-furniture.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** A list as somebody is about to put it into order. */
export type ProposedOrder = {
  readonly order: readonly string[];
  /** Under which id it is looked at; null where nothing moved. */
  readonly shown: string | null;
  /** In which language to show it first. */
  readonly language: Language;
  /** What was moved last; empty where nothing was. */
  readonly moved: string;
  readonly by: Step;
  /** It was not saved, for somebody else changed the list. */
  readonly isAgain: boolean;
};
type Asked = Readonly<Record<'order' | 'moved' | 'by' | 'again', string>>;

/** The order that this person looks at under an id, else the one that holds; null for who may not read settings. */
export async function readProposedOrder(
  stores: Stores,
  actor: Person,
  list: OrderedList,
  { order: id, moved, by, again }: Asked,
): Promise<ProposedOrder | null> {
  if (!can(actor, 'read_settings', { kind: 'furniture' })) return null;
  const { reads } = stores.editorial;
  const [held, language] = [await heldOrder(reads, list), (await readInstitution(reads)).mainLanguage];
  const proposal = id === '' ? null : (await proposalOf(reads, actor.id, id))?.proposal;
  const asked = proposal?.of === 'order' && proposal.list === list ? proposal.order : null;
  const order = orderOf(held, asked ?? []);
  const isOther = asked !== null && !isDeepStrictEqual(order, held);
  return {
    order,
    language,
    shown: isOther ? id : null,
    moved: asked ? moved : '',
    by: by === 'down' ? 'down' : 'up',
    isAgain: again !== '',
  };
}
