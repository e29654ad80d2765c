import { eq } from 'drizzle-orm';
import { institution } from './schema/institution.ts';
import type { Reads, Tx } from './store.ts';

export type Institution = typeof institution.$inferSelect;

/** The institution, or null before the newsroom was set up. */
export async function findInstitution(db: Reads): Promise<Institution | null> {
  const [row] = await db.select().from(institution).where(eq(institution.id, 1));
  return row ?? null;
}

/** The institution of a newsroom that is set up; throws where it is not. */
export async function readInstitution(db: Reads): Promise<Institution> {
  const found = await findInstitution(db);
  if (!found) throw new Error('The newsroom has no institution yet. Run its setup first.');
  return found;
}

/** Writes the first row. */
export async function createInstitution(tx: Tx, values: typeof institution.$inferInsert): Promise<void> {
  await tx.insert(institution).values({ ...values, id: 1 });
}

export async function updateInstitution(tx: Tx, values: Partial<Omit<Institution, 'id'>>): Promise<void> {
  await tx.update(institution).set(values).where(eq(institution.id, 1));
}
