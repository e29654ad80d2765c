import { and, desc, eq, lt, notInArray } from 'drizzle-orm';
import { proposals } from './schema/institution.ts';
import type { Reads, Tx } from './store.ts';

export type KeptProposal = typeof proposals.$inferSelect;

/** What this person looks at under this id; null where they look at no such thing, whoever else may. */
export async function proposalOf(db: Reads, personId: number, id: string): Promise<KeptProposal | null> {
  const [row] = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.id, id), eq(proposals.personId, personId)));
  return row ?? null;
}

const DAY = 86_400_000;
/** As many as one person can have in open tabs, and some steps back in each. */
const MOST = 20;

/** Keeps what somebody looks at, and forgets their oldest and whatever is older than a day. */
export async function keepProposal(tx: Tx, proposal: KeptProposal): Promise<void> {
  const { personId, at } = proposal;
  await tx.delete(proposals).where(lt(proposals.at, new Date(at.getTime() - DAY)));
  const newest = tx
    .select({ id: proposals.id })
    .from(proposals)
    .where(eq(proposals.personId, personId))
    .orderBy(desc(proposals.at))
    .limit(MOST - 1);
  await tx.delete(proposals).where(and(eq(proposals.personId, personId), notInArray(proposals.id, newest)));
  await tx.insert(proposals).values(proposal);
}
