import { eq } from 'drizzle-orm';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { deskPreferences } from './schema/desk.ts';
import type { Reads, Tx } from './store.ts';

/** How a person has the desk. */
export type DeskPreferences = {
  /** Whether single keys are shortcuts; they are until somebody switches them off. */
  readonly singleKeys: boolean;
  /** The language that was chosen; null is the browser's. */
  readonly language: DeskLanguage | null;
};

export async function deskPreferencesOf(db: Reads, personId: number): Promise<DeskPreferences> {
  const [row] = await db.select().from(deskPreferences).where(eq(deskPreferences.personId, personId));
  return { singleKeys: row?.singleKeys ?? true, language: row?.language ?? null };
}

export async function writeSingleKeys(tx: Tx, personId: number, singleKeys: boolean): Promise<void> {
  await tx
    .insert(deskPreferences)
    .values({ personId, singleKeys })
    .onConflictDoUpdate({ target: deskPreferences.personId, set: { singleKeys } });
}

export async function writeDeskLanguage(
  tx: Tx,
  personId: number,
  language: DeskLanguage | null,
): Promise<void> {
  await tx
    .insert(deskPreferences)
    .values({ personId, language, singleKeys: true })
    .onConflictDoUpdate({ target: deskPreferences.personId, set: { language } });
}
