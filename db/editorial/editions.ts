import { and, asc, eq, inArray, isNotNull, lte, max } from 'drizzle-orm';
import { eventOf } from '#newsroom/advisory.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { contentHash } from '#newsroom/content-hash.ts';
import { LIVE_STATES, OPEN_STATES } from '#newsroom/vocabulary.ts';
import { contributors, editions, revisions } from './schema/editions.ts';
import type { Reads, Tx } from './store.ts';

export type Edition = typeof editions.$inferSelect;
export type Revision = typeof revisions.$inferSelect;

export async function findEdition(db: Reads, id: number): Promise<Edition | null> {
  const [row] = await db.select().from(editions).where(eq(editions.id, id));
  return row ?? null;
}

/** Every edition of a release, oldest first. */
export async function editionsOf(db: Reads, releaseId: number): Promise<Edition[]> {
  return db.select().from(editions).where(eq(editions.releaseId, releaseId)).orderBy(asc(editions.id));
}

export async function findOpenEdition(db: Reads, releaseId: number): Promise<Edition | null> {
  const [row] = await db
    .select()
    .from(editions)
    .where(and(eq(editions.releaseId, releaseId), inArray(editions.state, OPEN_STATES)));
  return row ?? null;
}

export async function findLiveEdition(db: Reads, releaseId: number): Promise<Edition | null> {
  const [row] = await db
    .select()
    .from(editions)
    .where(and(eq(editions.releaseId, releaseId), inArray(editions.state, LIVE_STATES)));
  return row ?? null;
}

/** The public number that the next published edition gets. */
export async function nextEditionNumber(db: Reads, releaseId: number): Promise<number> {
  const [row] = await db
    .select({ last: max(editions.number) })
    .from(editions)
    .where(eq(editions.releaseId, releaseId));
  return (row?.last ?? 0) + 1;
}

/** Scheduled editions whose instant is reached, in the order in which they are to go out. */
export async function dueEditions(db: Reads, now: Date): Promise<Edition[]> {
  return db
    .select()
    .from(editions)
    .where(
      and(eq(editions.state, 'scheduled'), isNotNull(editions.scheduledAt), lte(editions.scheduledAt, now)),
    )
    .orderBy(asc(editions.scheduledAt), asc(editions.id));
}

/** Everything that is scheduled, in the order in which it would go out. */
export async function scheduledEditions(db: Reads): Promise<Edition[]> {
  return db
    .select()
    .from(editions)
    .where(eq(editions.state, 'scheduled'))
    .orderBy(asc(editions.scheduledAt), asc(editions.id));
}

/** Adds an edition and answers its id. */
export async function insertEdition(tx: Tx, values: typeof editions.$inferInsert): Promise<number> {
  const [row] = await tx.insert(editions).values(values).returning({ id: editions.id });
  if (!row) throw new Error('The edition was not written.');
  return row.id;
}

export async function updateEdition(
  tx: Tx,
  id: number,
  values: Partial<Omit<typeof editions.$inferInsert, 'id'>>,
): Promise<void> {
  await tx.update(editions).set(values).where(eq(editions.id, id));
}

export async function findRevision(db: Reads, id: number): Promise<Revision | null> {
  const [row] = await db.select().from(revisions).where(eq(revisions.id, id));
  return row ?? null;
}

/** The newest revision of an edition: what it holds. Throws where there is none. */
export async function newestRevision(db: Reads, edition: Edition): Promise<Revision> {
  const found = edition.revisionId === null ? null : await findRevision(db, edition.revisionId);
  if (!found) throw new Error(`Edition ${edition.id} has no revision.`);
  return found;
}

type NewRevision = {
  readonly editionId: number;
  readonly personId: number | null;
  readonly baseId: number | null;
  readonly at: Date;
  readonly content: EditionContent;
};

/** Cuts a revision that becomes what the edition holds, and answers its id. */
export async function cutRevision(tx: Tx, revision: NewRevision, mainLanguage: string): Promise<number> {
  const id = await insertRevision(tx, revision, false);
  await updateEdition(tx, revision.editionId, {
    revisionId: id,
    changedAt: revision.at,
    ...listed(revision.content, mainLanguage),
  });
  return id;
}

/** What lists, calendar and figures read of a content without opening it. */
function listed(content: EditionContent, mainLanguage: string) {
  const start = eventOf(content)?.start;
  return {
    headline: content.texts[mainLanguage]?.headline ?? '',
    section: content.section,
    eventAt: start ? new Date(start.instant) : null,
  };
}

/** Keeps a text that lost against a newer save: beside the newest, never instead of it. */
export async function keepBeside(tx: Tx, revision: NewRevision): Promise<number> {
  return insertRevision(tx, revision, true);
}

async function insertRevision(tx: Tx, revision: NewRevision, beside: boolean): Promise<number> {
  const values = { ...revision, contentHash: contentHash(revision.content), beside };
  const [row] = await tx.insert(revisions).values(values).returning({ id: revisions.id });
  if (!row) throw new Error('The revision was not written.');
  return row.id;
}

/** The people who contributed to an edition. */
export async function contributorsOf(db: Reads, editionId: number): Promise<number[]> {
  const rows = await db
    .select({ personId: contributors.personId })
    .from(contributors)
    .where(eq(contributors.editionId, editionId));
  return rows.map((row) => row.personId);
}

export async function addContributor(tx: Tx, editionId: number, personId: number | null): Promise<void> {
  if (personId !== null) await tx.insert(contributors).values({ editionId, personId }).onConflictDoNothing();
}
