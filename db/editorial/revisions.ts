import { and, asc, between, desc, eq, lt, max } from 'drizzle-orm';
import { shownRevisions } from './schema/comments.ts';
import { approvals, revisions } from './schema/editions.ts';
import { people } from './schema/people.ts';
import type { Reads, Tx } from './store.ts';

/** The revisions of an edition, oldest first, without their content; texts that lost against a save are not among them. */
export async function revisionsOf(db: Reads, editionId: number) {
  return db
    .select({ id: revisions.id, at: revisions.at, person: people.name, contentHash: revisions.contentHash })
    .from(revisions)
    .leftJoin(people, eq(people.id, revisions.personId))
    .where(and(eq(revisions.editionId, editionId), eq(revisions.beside, false)))
    .orderBy(asc(revisions.id));
}
export type ListedRevision = Awaited<ReturnType<typeof revisionsOf>>[number];

/**
 * The revisions of an edition from one to another (both included) with their contents, the newest `most` of them,
 * oldest first; texts that lost against a save are not among them.
 */
export async function revisionsBetween(
  db: Reads,
  editionId: number,
  { from, to, most }: { readonly from: number; readonly to: number; readonly most: number },
) {
  const rows = await db
    .select({ personId: revisions.personId, person: people.name, content: revisions.content })
    .from(revisions)
    .leftJoin(people, eq(people.id, revisions.personId))
    .where(
      and(eq(revisions.editionId, editionId), eq(revisions.beside, false), between(revisions.id, from, to)),
    )
    .orderBy(desc(revisions.id))
    .limit(most);
  return rows.reverse();
}

/** The last approval of an edition, also where it no longer counts; null where there was none. */
export async function lastApproval(db: Reads, editionId: number) {
  const [row] = await db
    .select({ contentHash: approvals.contentHash, at: approvals.at, person: people.name })
    .from(approvals)
    .innerJoin(people, eq(people.id, approvals.personId))
    .where(eq(approvals.editionId, editionId))
    .orderBy(desc(approvals.id))
    .limit(1);
  return row ?? null;
}

/** The last revision before `revisionId` that this person was shown; null where there is none. */
export async function shownBefore(
  db: Reads,
  personId: number,
  editionId: number,
  revisionId: number,
): Promise<number | null> {
  const [row] = await db
    .select({ id: max(revisions.id) })
    .from(shownRevisions)
    .innerJoin(revisions, eq(revisions.id, shownRevisions.revisionId))
    .where(
      and(
        eq(shownRevisions.personId, personId),
        eq(revisions.editionId, editionId),
        lt(revisions.id, revisionId),
      ),
    );
  return row?.id ?? null;
}

/** When this person was shown a revision first; null where never. */
export async function shownAt(db: Reads, personId: number, revisionId: number): Promise<Date | null> {
  const [row] = await db
    .select({ at: shownRevisions.at })
    .from(shownRevisions)
    .where(and(eq(shownRevisions.personId, personId), eq(shownRevisions.revisionId, revisionId)));
  return row?.at ?? null;
}

/** Remembers that a person was shown a revision, once. */
export async function markShown(tx: Tx, personId: number, revisionId: number, at: Date): Promise<void> {
  await tx.insert(shownRevisions).values({ personId, revisionId, at }).onConflictDoNothing();
}
