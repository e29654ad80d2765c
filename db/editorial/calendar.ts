import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { visibleTo } from './desk-lists.ts';
import { editions, revisions } from './schema/editions.ts';
import { releases } from './schema/releases.ts';
import type { Reads } from './store.ts';

/**
 * What the calendar of the desk shows, each by an index on its own instant: the cost follows the span
 * shown, not the number of releases. Of what is not public they hold only what `personId` may know of.
 */
export type Span = { readonly from: Date; readonly until: Date };
/** As many of one sort as a span answers; more cannot be read at a glance. */
export const CALENDAR_MOST = 1000;

const ENTRY = {
  releaseId: releases.id,
  editionId: editions.id,
  state: editions.state,
  headline: editions.headline,
  mainLanguage: releases.mainLanguage,
  section: editions.section,
  number: editions.number,
  reference: releases.reference,
  scheduledAt: editions.scheduledAt,
  blockedAt: editions.blockedAt,
  blockedWhy: editions.blockedWhy,
  madePublicAt: editions.madePublicAt,
  publishedAt: releases.publishedAt,
  eventAt: editions.eventAt,
  limitedTo: editions.limitedTo,
  kindOfChange: sql<string | null>`${revisions.content} ->> '$.kindOfChange'`,
} as const;

function entries(db: Reads) {
  return db
    .select(ENTRY)
    .from(editions)
    .innerJoin(releases, eq(releases.id, editions.releaseId))
    .innerJoin(revisions, eq(revisions.id, editions.revisionId));
}
export type CalendarRow = Awaited<ReturnType<typeof entries>>[number];

/** Scheduled editions by their instants; overdue and blocked ones are among them. */
export async function scheduledBetween(db: Reads, personId: number, span: Span): Promise<CalendarRow[]> {
  return entries(db)
    .where(
      and(
        eq(editions.state, 'scheduled'),
        gte(editions.scheduledAt, span.from),
        lt(editions.scheduledAt, span.until),
        visibleTo(personId),
      ),
    )
    .orderBy(asc(editions.scheduledAt), asc(editions.id))
    .limit(CALENDAR_MOST);
}

/** Editions by the instant at which they became public, but not what an import of the past brought. */
export async function publishedBetween(db: Reads, { from, until }: Span): Promise<CalendarRow[]> {
  return entries(db)
    .where(
      and(
        isNotNull(editions.number),
        gte(editions.madePublicAt, from),
        lt(editions.madePublicAt, until),
        eq(editions.archive, false),
      ),
    )
    .orderBy(asc(editions.madePublicAt), asc(editions.id))
    .limit(CALENDAR_MOST);
}

/** First editions of releases from an archive, by their display time. */
export async function archivedBetween(db: Reads, { from, until }: Span): Promise<CalendarRow[]> {
  return entries(db)
    .where(
      and(
        ne(releases.publishedAt, releases.madePublicAt),
        gte(releases.publishedAt, from),
        lt(releases.publishedAt, until),
        eq(editions.number, 1),
      ),
    )
    .orderBy(asc(releases.publishedAt), asc(editions.id))
    .limit(CALENDAR_MOST);
}

/** Events that media advisories invite to, as their open or live editions say. */
export async function eventsBetween(db: Reads, personId: number, span: Span): Promise<CalendarRow[]> {
  return entries(db)
    .where(
      and(
        isNotNull(editions.eventAt),
        gte(editions.eventAt, span.from),
        lt(editions.eventAt, span.until),
        inArray(editions.state, ['draft', 'in_review', 'approved', 'scheduled', 'published']),
        visibleTo(personId),
      ),
    )
    .orderBy(asc(editions.eventAt), asc(editions.id))
    .limit(CALENDAR_MOST);
}

type Next = {
  readonly from: Date;
  readonly limit: number;
  /** Only that of this release. */
  readonly releaseId?: number | undefined;
};

/** The next scheduled editions from an instant on, each with what it holds. */
export async function nextScheduled(db: Reads, personId: number, { from, limit, releaseId }: Next) {
  return db
    .select({ ...ENTRY, fixedSlug: releases.fixedSlug, content: revisions.content })
    .from(editions)
    .innerJoin(releases, eq(releases.id, editions.releaseId))
    .innerJoin(revisions, eq(revisions.id, editions.revisionId))
    .where(
      and(
        eq(editions.state, 'scheduled'),
        isNull(editions.blockedAt),
        gte(editions.scheduledAt, from),
        releaseId === undefined ? undefined : eq(editions.releaseId, releaseId),
        visibleTo(personId),
      ),
    )
    .orderBy(asc(editions.scheduledAt), asc(editions.id))
    .limit(limit);
}
export type NextScheduled = Awaited<ReturnType<typeof nextScheduled>>[number];

/** Due editions that readers do not have, the longest due first: refused, or past their instant by more than `graceMs`. */
export async function lateEditions(
  db: Reads,
  personId: number,
  { now, graceMs, limit }: { readonly now: Date; readonly graceMs: number; readonly limit: number },
) {
  const past = new Date(now.getTime() - graceMs);
  return db
    .select({
      releaseId: editions.releaseId,
      headline: editions.headline,
      mainLanguage: releases.mainLanguage,
      scheduledAt: editions.scheduledAt,
      blockedWhy: editions.blockedWhy,
    })
    .from(editions)
    .innerJoin(releases, eq(releases.id, editions.releaseId))
    .where(
      and(
        eq(editions.state, 'scheduled'),
        or(isNotNull(editions.blockedAt), lt(editions.scheduledAt, past)),
        visibleTo(personId),
      ),
    )
    .orderBy(asc(editions.scheduledAt), asc(editions.id))
    .limit(limit);
}
export type LateEdition = Awaited<ReturnType<typeof lateEditions>>[number];
