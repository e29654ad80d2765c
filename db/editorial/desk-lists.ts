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

function rows(db: Reads) {
  return db
    .select(COLUMNS)
    .from(editions)
    .innerJoin(releases, eq(releases.id, editions.releaseId))
    .innerJoin(authors, eq(authors.id, editions.createdBy))
    .leftJoin(revisions, eq(revisions.id, editions.revisionId));
}
export type DeskRow = Awaited<ReturnType<typeof rows>>[number];

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
  return rows(db)
    .where(and(inArray(editions.state, [...states]), visibleTo(personId)))
    .orderBy(desc(editions.changedAt), desc(editions.id))
    .limit(limit);
}

/** Scheduled editions, the next one first; blocked and overdue ones are among them. */
export async function scheduledEditions(db: Reads, personId: number, limit: number): Promise<DeskRow[]> {
  return rows(db)
    .where(and(eq(editions.state, 'scheduled'), visibleTo(personId)))
    .orderBy(asc(editions.scheduledAt), asc(editions.id))
    .limit(limit);
}

/** Published past the review and not signed off yet; what an import of the past brought is not among them. */
export async function forcedEditions(db: Reads, personId: number, limit: number): Promise<DeskRow[]> {
  return rows(db)
    .where(
      and(
        isNotNull(editions.forcedWhy),
        isNull(editions.signedOffBy),
        eq(editions.archive, false),
        inArray(editions.state, ['published', 'superseded', 'withdrawn']),
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
    .innerJoin(releases, eq(releases.id, editions.releaseId))
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

export type ReleaseFilter = {
  /** Null for releases in any state. */
  readonly state: State | null;
  /** Part of a headline or of a reference number; empty for all. */
  readonly text: string;
  /** From 1. */
  readonly page: number;
};
export const RELEASES_PER_PAGE = 25;

/**
 * One page of releases, each by its newest edition, newest release first; with a state, the editions
 * in it, last changed first. Answers one row more than a page where there is a further page.
 */
export async function releasesOnDesk(db: Reads, personId: number, filter: ReleaseFilter): Promise<DeskRow[]> {
  const { state, text, page } = filter;
  const which = state ? eq(editions.state, state) : isNewestFor(personId);
  const order = state ? [desc(editions.changedAt), desc(editions.id)] : [desc(releases.id)];
  return rows(db)
    .where(and(which, visibleTo(personId), textMatches(text)))
    .orderBy(...order)
    .limit(RELEASES_PER_PAGE + 1)
    .offset((page - 1) * RELEASES_PER_PAGE);
}

/** The newest edition of its release that this person may know of. */
function isNewestFor(personId: number): SQL {
  const visible = sql`(others.limited_to is null or ${namedIn(sql`others.limited_to`, personId)})`;
  const newest = sql`select max(others.id) from ${editions} as others where others.release_id = ${releases.id} and others.state <> 'discarded' and ${visible}`;
  return sql`${editions.id} = (${newest})`;
}

/** SQLite compares case only for a–z: the usual spellings of a word are asked for one by one. */
function textMatches(text: string): SQL | undefined {
  const words = text.trim();
  if (words === '') return undefined;
  const spellings = new Set([words, words.toLowerCase(), words.toUpperCase(), capitalised(words)]);
  const likes = [...spellings].map(
    (spelling) => sql`${editions.headline} like ${containing(spelling)} escape '\\'`,
  );
  return or(...likes, sql`${releases.reference} like ${containing(words)} escape '\\'`);
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1).toLowerCase();
}

function containing(words: string): string {
  return `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

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
      and(inArray(editions.releaseId, [...releaseIds]), inArray(editions.state, ['published', 'withdrawn'])),
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

/** What a person was told of, newest first, with the release it is about. */
export async function toldOnDesk(db: Reads, personId: number, limit: number) {
  return db
    .select({
      id: notifications.id,
      deed: notifications.deed,
      at: notifications.at,
      releaseId: releases.id,
      headline: editions.headline,
      mainLanguage: releases.mainLanguage,
      returnComment: editions.returnComment,
    })
    .from(notifications)
    .innerJoin(editions, eq(editions.id, notifications.editionId))
    .innerJoin(releases, eq(releases.id, editions.releaseId))
    .where(and(eq(notifications.personId, personId), visibleTo(personId)))
    .orderBy(desc(notifications.id))
    .limit(limit);
}
export type ToldOnDesk = Awaited<ReturnType<typeof toldOnDesk>>[number];
