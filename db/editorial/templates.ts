import { asc, eq } from 'drizzle-orm';
import { templates } from './schema/desk.ts';
import type { Reads, Tx } from './store.ts';

export type Template = typeof templates.$inferSelect;

/** The templates by kind, then by name. */
export async function listTemplates(db: Reads): Promise<Template[]> {
  return db.select().from(templates).orderBy(asc(templates.kind), asc(templates.name));
}

export async function findTemplate(db: Reads, id: number): Promise<Template | null> {
  const [row] = await db.select().from(templates).where(eq(templates.id, id));
  return row ?? null;
}

/** Writes a template, a new one where no id is given, and answers its id. */
export async function saveTemplate(tx: Tx, id: number | null, values: Omit<Template, 'id'>): Promise<number> {
  if (id !== null) {
    await tx.update(templates).set(values).where(eq(templates.id, id));
    return id;
  }
  const [added] = await tx.insert(templates).values(values).returning({ id: templates.id });
  if (!added) throw new Error('The template was not written.');
  return added.id;
}

export async function removeTemplate(tx: Tx, id: number): Promise<void> {
  await tx.delete(templates).where(eq(templates.id, id));
}
