import { eq } from 'drizzle-orm';
import type { SettingProposal } from '#newsroom/setting-proposal.ts';
import { settingProposals } from './schema/institution.ts';
import type { Reads, Tx } from './store.ts';

/** What this person looked at last; null where they look at nothing. */
export async function proposalOf(db: Reads, personId: number): Promise<SettingProposal | null> {
  const [row] = await db.select().from(settingProposals).where(eq(settingProposals.personId, personId));
  return row?.proposal ?? null;
}

export async function writeProposal(tx: Tx, personId: number, proposal: SettingProposal): Promise<void> {
  await tx
    .insert(settingProposals)
    .values({ personId, proposal })
    .onConflictDoUpdate({ target: settingProposals.personId, set: { proposal } });
}
