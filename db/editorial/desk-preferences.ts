import { eq } from 'drizzle-orm';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import { deskPreferences } from './schema/desk.ts';
import type { Reads, Tx } from './store.ts';

/** Whether single keys are shortcuts for this person; they are until somebody switches them off. */
export async function singleKeysOf(db: Reads, personId: number): Promise<boolean> {
  const [row] = await db.select().from(deskPreferences).where(eq(deskPreferences.personId, personId));
  return row?.singleKeys ?? true;
}

export async function writeSingleKeys(tx: Tx, personId: number, singleKeys: boolean): Promise<void> {
  await tx
    .insert(deskPreferences)
    .values({ personId, singleKeys })
    .onConflictDoUpdate({ target: deskPreferences.personId, set: { singleKeys } });
}

/** The language that this person chose for the desk; null is the browser's. */
export async function deskLanguageOf(db: Reads, personId: number): Promise<DeskLanguage | null> {
  const [row] = await db.select().from(deskPreferences).where(eq(deskPreferences.personId, personId));
  return row?.language ?? null;
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
