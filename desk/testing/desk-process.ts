import { findRevision } from '#db/editorial/editions.ts';
import { openStores } from '../open-stores.ts';
import { publishDue } from '../publish-due.ts';
import { saveDraft } from '../save-draft.ts';
import type { Stores } from '../stores.ts';
import { headlined } from './further-steps.ts';
import { NOON } from './newsroom.ts';
import { holds } from './steps.ts';

/**
 * A second program on the stores of a newsroom, for tests: opens them, says `ready`, does what it is
 * told, and tells all the while that its event loop runs.
 */
export type Order =
  | { readonly do: 'publish due'; readonly now: string }
  | {
      readonly do: 'save';
      readonly editionId: number;
      readonly personId: number;
      /** Saved one after the other, each from the revision before. */
      readonly headlines: readonly string[];
      readonly language: string;
      /** Never commits the first one: says `written` and waits to be killed. */
      readonly hang?: true;
    };
export type Told =
  | { readonly say: 'ready' | 'turn' | 'written' }
  | { readonly say: 'done'; readonly answer: unknown };

const tell = (told: Told) => process.send?.(told);

async function obey(stores: Stores, order: Order): Promise<unknown> {
  if (order.do === 'publish due') return publishDue(stores, new Date(order.now));
  return saveAll(order.hang ? hanging(stores) : stores, order);
}

async function saveAll(stores: Stores, order: Extract<Order, { do: 'save' }>): Promise<unknown> {
  const { editionId, personId, language, headlines } = order;
  const { revision } = await holds(stores, editionId);
  const actor = {
    kind: 'person',
    id: personId,
    name: language,
    roles: [],
    active: true,
    freshUntil: null,
    owesSecondFactor: false,
  } as const;
  const saved: number[] = [];
  let baseRevisionId = revision.id;
  for (const headline of headlines) {
    const base = await findRevision(stores.editorial.reads, baseRevisionId);
    const content = headlined(headline, language)((base ?? revision).content);
    const outcome = await saveDraft({ stores, actor, now: NOON }, { editionId, baseRevisionId, content });
    if (!outcome.ok) return outcome;
    baseRevisionId = outcome.revisionId;
    saved.push(baseRevisionId);
  }
  return saved;
}

/** Stores whose transactions do all their work and never end. */
function hanging(stores: Stores): Stores {
  const tx: Stores['editorial']['tx'] = (work) =>
    stores.editorial.tx(async (open) => {
      await work(open);
      tell({ say: 'written' });
      return new Promise(() => undefined);
    });
  return { ...stores, editorial: { ...stores.editorial, tx } };
}

const stores = openStores(process.argv[2] ?? '');
process.on('message', async (order: Order) => {
  const turns = setInterval(() => tell({ say: 'turn' }), 1);
  try {
    tell({ say: 'done', answer: await obey(stores, order) });
  } finally {
    clearInterval(turns);
    stores.editorial.close();
    process.disconnect();
  }
});
tell({ say: 'ready' });
