import { asc, count, eq, max, sql } from 'drizzle-orm';
import type { ContactCard } from '#newsroom/content.ts';
import { revisions } from './schema/editions.ts';
import { contacts, sections, topics } from './schema/institution.ts';
import type { Reads, Tx } from './store.ts';

export type Section = typeof sections.$inferSelect;
export type Topic = typeof topics.$inferSelect;
export type Contact = typeof contacts.$inferSelect;

/** The sections in the order of the menu. */
export async function listSections(db: Reads): Promise<Section[]> {
  return db.select().from(sections).orderBy(asc(sections.position), asc(sections.key));
}

export async function saveSection(
  tx: Tx,
  key: string,
  names: Section['names'],
  position?: number,
): Promise<void> {
  const [row] = await tx.select({ last: max(sections.position) }).from(sections);
  const values = { key, names, position: position ?? (row?.last ?? 0) + 1 };
  const set = position === undefined ? { names } : { names, position };
  await tx.insert(sections).values(values).onConflictDoUpdate({ target: sections.key, set });
}

export async function removeSection(tx: Tx, key: string): Promise<void> {
  await tx.delete(sections).where(eq(sections.key, key));
}

/** How many revisions name the section: a section that any text ever named stays. */
export async function usesOfSection(db: Reads, key: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(revisions)
    .where(eq(sql`${revisions.content} ->> '$.section'`, key));
  return row?.n ?? 0;
}

export async function saveTopic(tx: Tx, key: string, names: Topic['names']): Promise<void> {
  await tx.insert(topics).values({ key, names }).onConflictDoUpdate({ target: topics.key, set: { names } });
}

/** The press contacts, the default first. */
export async function listContacts(db: Reads): Promise<Contact[]> {
  return db.select().from(contacts).orderBy(sql`${contacts.isDefault} desc`, asc(contacts.key));
}

/** Writes a press contact; where it is the default, no other is. */
export async function saveContact(tx: Tx, { key, ...card }: ContactCard, isDefault: boolean): Promise<void> {
  if (isDefault) await tx.update(contacts).set({ isDefault: false });
  await tx
    .insert(contacts)
    .values({ key, card, isDefault })
    .onConflictDoUpdate({ target: contacts.key, set: { card, isDefault } });
}

export async function removeContact(tx: Tx, key: string): Promise<void> {
  await tx.delete(contacts).where(eq(contacts.key, key));
}
