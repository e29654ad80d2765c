import { and, asc, desc, eq, inArray, isNull, max } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { approvals, contributors, editions, revisions } from './schema/editions.ts';
import { removalRequests } from './schema/notices.ts';
import { people } from './schema/people.ts';
import { releases } from './schema/releases.ts';
import type { Reads } from './store.ts';

/** What the screens about one release read. Who may see it is asked in `desk/read`. */
const authors = alias(people, 'authors');
const publishers = alias(people, 'publishers');
const submitters = alias(people, 'submitters');
const reviewers = alias(people, 'reviewers');

/** A release with the name of who started it, or null. */
export async function releaseOnDesk(db: Reads, releaseId: number) {
  const [row] = await db
    .select({ release: releases, author: people.name })
    .from(releases)
    .innerJoin(people, eq(people.id, releases.authorId))
    .where(eq(releases.id, releaseId));
  return row ? { ...row.release, author: row.author } : null;
}
export type DeskRelease = NonNullable<Awaited<ReturnType<typeof releaseOnDesk>>>;

/** Every edition of a release, discarded ones too, newest first; without its texts. */
export async function editionsOnDesk(db: Reads, releaseId: number) {
  const rows = await db
    .select({
      edition: editions,
      author: authors.name,
      publisher: publishers.name,
      submitter: submitters.name,
      reviewer: reviewers.name,
      contentHash: revisions.contentHash,
    })
    .from(editions)
    .innerJoin(authors, eq(authors.id, editions.createdBy))
    .leftJoin(publishers, eq(publishers.id, editions.publishedBy))
    .leftJoin(submitters, eq(submitters.id, editions.submittedBy))
    .leftJoin(reviewers, eq(reviewers.id, editions.reviewerId))
    .leftJoin(revisions, eq(revisions.id, editions.revisionId))
    .where(eq(editions.releaseId, releaseId))
    .orderBy(desc(editions.id));
  return rows.map(({ edition, ...names }) => ({ ...edition, ...names }));
}
export type DeskEdition = Awaited<ReturnType<typeof editionsOnDesk>>[number];

/** One revision with its content and who saved it, if it belongs to the edition. */
export async function revisionOf(db: Reads, editionId: number, revisionId: number) {
  const [row] = await db
    .select({ revision: revisions, person: people.name })
    .from(revisions)
    .leftJoin(people, eq(people.id, revisions.personId))
    .where(and(eq(revisions.id, revisionId), eq(revisions.editionId, editionId)));
  return row ? { ...row.revision, person: row.person } : null;
}
export type DeskRevision = NonNullable<Awaited<ReturnType<typeof revisionOf>>>;

/**
 * The text of this person that lost against another's save and was not taken up again: the newest
 * one kept beside, where the person saved nothing after it. Null where there is none.
 */
export async function besideRevision(
  db: Reads,
  editionId: number,
  personId: number,
): Promise<DeskRevision | null> {
  const own = and(eq(revisions.editionId, editionId), eq(revisions.personId, personId));
  const [newest] = await db
    .select({ id: max(revisions.id) })
    .from(revisions)
    .where(own);
  if (!newest?.id) return null;
  const found = await revisionOf(db, editionId, newest.id);
  return found?.beside ? found : null;
}

/** Who put words into the edition. */
export async function contributorsOf(db: Reads, editionId: number) {
  return db
    .select({ id: people.id, name: people.name })
    .from(contributors)
    .innerJoin(people, eq(people.id, contributors.personId))
    .where(eq(contributors.editionId, editionId))
    .orderBy(asc(people.name));
}

/** The approval that counts, with who gave it; null where there is none. */
export async function standingApproval(db: Reads, editionId: number) {
  const [row] = await db
    .select({ approval: approvals, person: people.name })
    .from(approvals)
    .innerJoin(people, eq(people.id, approvals.personId))
    .where(and(eq(approvals.editionId, editionId), isNull(approvals.voidedAt)));
  return row ? { ...row.approval, person: row.person } : null;
}

/** Retractions and suppressions of the release that wait for an answer. */
export async function requestsOf(db: Reads, releaseId: number) {
  const rows = await db
    .select({ request: removalRequests, asker: people.name })
    .from(removalRequests)
    .innerJoin(people, eq(people.id, removalRequests.askedBy))
    .where(and(eq(removalRequests.releaseId, releaseId), isNull(removalRequests.answer)));
  return rows.map(({ request, asker }) => ({ ...request, asker }));
}
export type DeskRequest = Awaited<ReturnType<typeof requestsOf>>[number];

/** The live edition's newest revision, or null where nothing is public. */
export async function liveContentOf(db: Reads, releaseId: number) {
  const [row] = await db
    .select({
      editionId: editions.id,
      number: editions.number,
      content: revisions.content,
      hash: revisions.contentHash,
    })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.revisionId))
    .where(and(eq(editions.releaseId, releaseId), inArray(editions.state, ['published', 'withdrawn'])));
  return row ?? null;
}

/** The contents that an edition has held, the newest `most` of them, oldest first; without what lost against another save. */
export async function contentsHeld(db: Reads, editionId: number, most: number) {
  const rows = await db
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.editionId, editionId), eq(revisions.beside, false)))
    .orderBy(desc(revisions.id))
    .limit(most);
  return rows.map(({ content }) => content).reverse();
}
