import { and, asc, count, desc, eq, inArray, isNotNull, isNull, not, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { State } from '#newsroom/vocabulary.ts';
import { contributors, editions, revisions } from './schema/editions.ts';
import { removalRequests } from './schema/notices.ts';
import { people } from './schema/people.ts';
import { notifications } from './schema/records.ts';
import { releases } from './schema/releases.ts';
import type { Reads } from './store.ts';

/** Lists of editions for the desk's screens. Every one is bounded, and holds only what `personId` may know of. */
const authors = alias(people, 'authors');
const reviewers = alias(people, 'reviewers');

const COLUMNS = {
  releaseId: releases.id,
  editionId: editions.id,
  state: editions.state,
  headline: editions.headline,
  kind: sql<string>`json_extract(${revisions.content}, '$.kind')`,
  section: sql<string>`json_extract(${revisions.content}, '$.section')`,
  included: sql<readonly string[]>`json_extract(${revisions.content}, '$.included')`.mapWith(listOf),
  number: editions.number,
  reference: releases.reference,
  mainLanguage: releases.mainLanguage,
  authorId: editions.createdBy,
  author: authors.name,
  submittedBy: editions.submittedBy,
  reviewerId: editions.reviewerId,
  reviewer: reviewers.name,
  publishedBy: editions.publishedBy,
  changedAt: editions.changedAt,
  scheduledAt: editions.scheduledAt,
  blockedAt: editions.blockedAt,
  blockedWhy: editions.blockedWhy,
  returnComment: editions.returnComment,
  forcedWhy: editions.forcedWhy,
  signedOffBy: editions.signedOffBy,
  archive: editions.archive,
  madePublicAt: editions.madePublicAt,
  limitedTo: editions.limitedTo,
} as const;

function listOf(json: unknown): readonly string[] {
  const list: unknown = JSON.parse(String(json ?? '[]'));
  return Array.isArray(list) ? list.map(String) : [];
}

/** Editions as lists show them; the caller says which, and that the person may know of them. */
export function deskRows(db: Reads) {
  return db
    .select(COLUMNS)
    .from(editions)
    .innerJoin(releases, eq(releases.id, editions.releaseId))
    .innerJoin(authors, eq(authors.id, editions.createdBy))
    .leftJoin(reviewers, eq(reviewers.id, editions.reviewerId))
    .leftJoin(revisions, eq(revisions.id, editions.revisionId));
}
export type DeskRow = Awaited<ReturnType<typeof deskRows>>[number];

/** A limited edition exists only for the people it names; for queries that read `editions`. */
export function visibleTo(personId: number): SQL | undefined {
  return or(isNull(editions.limitedTo), namedIn(sql`${editions.limitedTo}`, personId));
}

/** The editions that this person may not know of. */
export async function hiddenEditions(db: Reads, personId: number): Promise<ReadonlySet<number>> {
  const found = await db
    .select({ id: editions.id })
    .from(editions)
    .where(and(isNotNull(editions.limitedTo), not(namedIn(sql`${editions.limitedTo}`, personId))));
  return new Set(found.map((row) => row.id));
}

function namedIn(limitedTo: SQL, personId: number): SQL {
  return sql`exists (select 1 from json_each(${limitedTo}) where value = ${personId})`;
}

/** Editions in any of the states, the last changed first. */
export async function editionsInStates(
  db: Reads,
  personId: number,
  states: readonly State[],
  limit: number,
): Promise<DeskRow[]> {
  return deskRows(db)
    .where(and(inArray(editions.state, [...states]), visibleTo(personId)))
    .orderBy(desc(editions.changedAt), desc(editions.id))
    .limit(limit);
}

/** Scheduled editions, the next one first; blocked and overdue ones are among them. */
export async function scheduledEditions(db: Reads, personId: number, limit: number): Promise<DeskRow[]> {
  return deskRows(db)
    .where(and(eq(editions.state, 'scheduled'), visibleTo(personId)))
    .orderBy(asc(editions.scheduledAt), asc(editions.id))
    .limit(limit);
}

/** Published past the review and not signed off yet; what an import of the past brought is not among them. */
export async function forcedEditions(db: Reads, personId: number, limit: number): Promise<DeskRow[]> {
  return deskRows(db)
    .where(
      and(
        isNotNull(editions.forcedWhy),
        isNull(editions.signedOffBy),
        // Written out, and the state kept from the planner: `editions_forced` holds exactly these.
        sql`${editions.archive} = 0`,
        sql`+${editions.state} in ('published','superseded','withdrawn')`,
        visibleTo(personId),
      ),
    )
    .orderBy(desc(editions.madePublicAt))
    .limit(limit);
}

/** Which of these editions the person contributed to. */
export async function contributedTo(
  db: Reads,
  personId: number,
  editionIds: readonly number[],
): Promise<Set<number>> {
  if (editionIds.length === 0) return new Set();
  const found = await db
    .select({ editionId: contributors.editionId })
    .from(contributors)
    .where(and(eq(contributors.personId, personId), inArray(contributors.editionId, [...editionIds])));
  return new Set(found.map((row) => row.editionId));
}

/** How many editions there are in each open state. */
export async function countOpen(db: Reads, personId: number): Promise<ReadonlyMap<State, number>> {
  const found = await db
    .select({ state: editions.state, n: count() })
    .from(editions)
    .where(and(inArray(editions.state, ['draft', 'in_review', 'approved', 'scheduled']), visibleTo(personId)))
    .groupBy(editions.state);
  return new Map(found.map((row) => [row.state, row.n]));
}

/** Retractions and suppressions that wait for another editor. */
export async function waitingRequests(db: Reads, personId: number) {
  return db
    .select({
      id: removalRequests.id,
      kind: removalRequests.kind,
      releaseId: removalRequests.releaseId,
      editionId: removalRequests.editionId,
      number: editions.number,
      headline: editions.headline,
      askedBy: removalRequests.askedBy,
      asker: people.name,
      askedAt: removalRequests.askedAt,
      reason: removalRequests.reason,
    })
    .from(removalRequests)
    .innerJoin(releases, eq(releases.id, removalRequests.releaseId))
    .innerJoin(editions, eq(editions.id, removalRequests.editionId))
    .innerJoin(people, eq(people.id, removalRequests.askedBy))
    .where(and(isNull(removalRequests.answer), visibleTo(personId)))
    .orderBy(asc(removalRequests.askedAt))
    .limit(100);
}
export type WaitingRequest = Awaited<ReturnType<typeof waitingRequests>>[number];

/** The state of what the public has of each of these releases. */
export async function liveStates(
  db: Reads,
  releaseIds: readonly number[],
): Promise<ReadonlyMap<number, State>> {
  if (releaseIds.length === 0) return new Map();
  const found = await db
    .select({ releaseId: editions.releaseId, state: editions.state })
    .from(editions)
    .where(
      // The state is kept from the planner, which would go through everything that is published.
      and(inArray(editions.releaseId, [...releaseIds]), sql`+${editions.state} in ('published','withdrawn')`),
    );
  return new Map(found.map((row) => [row.releaseId, row.state]));
}

/** How much of what this person may know is due and not public: blocked, or past its instant by more than `graceMs`. */
export async function overdueEditions(
  db: Reads,
  personId: number,
  now: Date,
  graceMs: number,
): Promise<number> {
  const past = new Date(now.getTime() - graceMs);
  const late = or(isNotNull(editions.blockedAt), sql`${editions.scheduledAt} < ${past.getTime()}`);
  const [row] = await db
    .select({ n: count() })
    .from(editions)
    .where(and(eq(editions.state, 'scheduled'), late, visibleTo(personId)));
  return row?.n ?? 0;
}

/** How much this person was told of and has not seen. */
export async function countUnseen(db: Reads, personId: number, ofEditions: boolean): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(notifications)
    .leftJoin(editions, eq(editions.id, notifications.editionId))
    .where(
      and(eq(notifications.personId, personId), isNull(notifications.seenAt), toldTo(personId, ofEditions)),
    );
  return row?.n ?? 0;
}

/** What concerns the account, and the editions that this person may know of. */
function toldTo(personId: number, ofEditions: boolean): SQL | undefined {
  const ofAccount = isNull(notifications.editionId);
  return ofEditions ? or(ofAccount, and(isNotNull(editions.id), visibleTo(personId))) : ofAccount;
}

/**
 * What a person was told of, newest first, with the release it is about; null where it is about their
 * own account. Without `ofEditions` only the latter.
 */
export async function toldOnDesk(db: Reads, personId: number, limit: number, ofEditions: boolean) {
  return db
    .select({
      id: notifications.id,
      deed: notifications.deed,
      at: notifications.at,
      seenAt: notifications.seenAt,
      threadId: notifications.threadId,
      releaseId: releases.id,
      headline: editions.headline,
      mainLanguage: releases.mainLanguage,
    })
    .from(notifications)
    .leftJoin(editions, eq(editions.id, notifications.editionId))
    .leftJoin(releases, eq(releases.id, editions.releaseId))
    .where(and(eq(notifications.personId, personId), toldTo(personId, ofEditions)))
    .orderBy(desc(notifications.id))
    .limit(limit);
}
export type ToldOnDesk = Awaited<ReturnType<typeof toldOnDesk>>[number];
