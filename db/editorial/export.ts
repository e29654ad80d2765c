import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { EditionContent } from '#newsroom/content.ts';
import { OPEN_STATES } from '#newsroom/vocabulary.ts';
import { editions, revisions } from './schema/editions.ts';
import { oldAddresses, releases, type releases as releasesTable } from './schema/releases.ts';
import type { Reads } from './store.ts';

/** A release with what an export takes of it: what readers have, or the draft. */
export type ExportRow = {
  readonly release: typeof releasesTable.$inferSelect;
  readonly content: EditionContent;
};

/** Where a page of releases ended. */
export type After = { readonly publishedAt: number; readonly reference: string };
export const START: After = { publishedAt: Number.MIN_SAFE_INTEGER, reference: '' };

/** The next published releases, by display time and number; what is withdrawn or retracted is not among them. */
export async function publishedAfter(db: Reads, after: After, limit: number): Promise<ExportRow[]> {
  return db
    .select({ release: releases, content: revisions.content })
    .from(releases)
    .innerJoin(editions, and(eq(editions.releaseId, releases.id), eq(editions.state, 'published')))
    .innerJoin(revisions, eq(revisions.id, editions.revisionId))
    .where(sql`(${releases.publishedAt}, ${releases.reference}) > (${after.publishedAt}, ${after.reference})`)
    .orderBy(asc(releases.publishedAt), asc(releases.reference))
    .limit(limit);
}

/** The next releases that were never public and are being worked on, in the order they were started; limited ones are not among them. */
export async function draftsAfter(db: Reads, releaseId: number, limit: number): Promise<ExportRow[]> {
  return db
    .select({ release: releases, content: revisions.content })
    .from(releases)
    .innerJoin(editions, and(eq(editions.releaseId, releases.id), inArray(editions.state, OPEN_STATES)))
    .innerJoin(revisions, eq(revisions.id, editions.revisionId))
    .where(and(isNull(releases.reference), isNull(editions.limitedTo), sql`${releases.id} > ${releaseId}`))
    .orderBy(asc(releases.id))
    .limit(limit);
}

/** The addresses from before of some releases. */
export async function oldAddressesOf(db: Reads, releaseIds: readonly number[]) {
  return db
    .select()
    .from(oldAddresses)
    .where(inArray(oldAddresses.releaseId, [...releaseIds]))
    .orderBy(asc(oldAddresses.path));
}

/** How many releases an export leaves out, and why. */
export async function countLeftOut(db: Reads) {
  const inState = async (state: 'withdrawn' | 'retracted') => {
    const [row] = await db.select({ n: count() }).from(editions).where(eq(editions.state, state));
    return row?.n ?? 0;
  };
  const [limited] = await db
    .select({ n: count() })
    .from(releases)
    .innerJoin(editions, and(eq(editions.releaseId, releases.id), inArray(editions.state, OPEN_STATES)))
    .where(and(isNull(releases.reference), isNotNull(editions.limitedTo)));
  return {
    withdrawn: await inState('withdrawn'),
    retracted: await inState('retracted'),
    limited: limited?.n ?? 0,
  };
}
