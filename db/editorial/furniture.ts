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

/** Writes a section; a new one comes last. */
export async function saveSection(tx: Tx, key: string, names: Section['names']): Promise<void> {
  const [row] = await tx.select({ last: max(sections.position) }).from(sections);
  const values = { key, names, position: (row?.last ?? 0) + 1 };
  await tx.insert(sections).values(values).onConflictDoUpdate({ target: sections.key, set: { names } });
}

/** Brings what has a key and a place into this order. */
export async function writeOrder(
  tx: Tx,
  what: 'sections' | 'topics' | 'contacts',
  keys: readonly string[],
): Promise<void> {
  const table = { sections, topics, contacts }[what];
  for (const [index, key] of keys.entries())
    await tx
      .update(table)
      .set({ position: index + 1 })
      .where(eq(table.key, key));
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

/** The topics in the order in which releases name them. */
export async function listTopics(db: Reads): Promise<Topic[]> {
  return db.select().from(topics).orderBy(asc(topics.position), asc(topics.key));
}

/** Writes a topic; a new one comes last. */
export async function saveTopic(tx: Tx, key: string, names: Topic['names']): Promise<void> {
  const [row] = await tx.select({ last: max(topics.position) }).from(topics);
  const values = { key, names, position: (row?.last ?? 0) + 1 };
  await tx.insert(topics).values(values).onConflictDoUpdate({ target: topics.key, set: { names } });
}

export async function removeTopic(tx: Tx, key: string): Promise<void> {
  await tx.delete(topics).where(eq(topics.key, key));
}

/** How many revisions carry the topic: a topic that any text ever carried stays. */
export async function usesOfTopic(db: Reads, key: string): Promise<number> {
  const carried = sql`exists (select 1 from json_each(${revisions.content}, '$.topics') where value = ${key})`;
  const [row] = await db.select({ n: count() }).from(revisions).where(carried);
  return row?.n ?? 0;
}

/** The press contacts in their order, the default first. */
export async function listContacts(db: Reads): Promise<Contact[]> {
  return db
    .select()
    .from(contacts)
    .orderBy(sql`${contacts.isDefault} desc`, asc(contacts.position), asc(contacts.key));
}

/** Writes a press contact; where it is the default, no other is. A new one comes last. */
export async function saveContact(tx: Tx, { key, ...card }: ContactCard, isDefault: boolean): Promise<void> {
  if (isDefault) await tx.update(contacts).set({ isDefault: false });
  const [row] = await tx.select({ last: max(contacts.position) }).from(contacts);
  await tx
    .insert(contacts)
    .values({ key, card, isDefault, position: (row?.last ?? 0) + 1 })
    .onConflictDoUpdate({ target: contacts.key, set: { card, isDefault } });
}

export async function removeContact(tx: Tx, key: string): Promise<void> {
  await tx.delete(contacts).where(eq(contacts.key, key));
}

/** Whether any text was ever written in a language, by anybody. */
export async function isLanguageWritten(db: Reads, language: string): Promise<boolean> {
  const written = sql`exists (select 1 from json_each(${revisions.content}, '$.texts') where key = ${language})`;
  const [row] = await db.select({ id: revisions.id }).from(revisions).where(written).limit(1);
  return row !== undefined;
}
