import { and, asc, eq, gte, inArray, isNotNull, lt, ne } from 'drizzle-orm';
import { editions } from './schema/editions.ts';
import { oldAddresses, referenceCounters, releaseLanguages, releases, slugs } from './schema/releases.ts';
import type { Reads, Tx } from './store.ts';

export type Release = typeof releases.$inferSelect;

export async function findRelease(db: Reads, id: number): Promise<Release | null> {
  const [row] = await db.select().from(releases).where(eq(releases.id, id));
  return row ?? null;
}

export async function findReleaseByReference(db: Reads, reference: string): Promise<Release | null> {
  const [row] = await db.select().from(releases).where(eq(releases.reference, reference));
  return row ?? null;
}

/** The public numbers of several releases; one without a number is absent. */
export async function referencesOf(db: Reads, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .select({ id: releases.id, reference: releases.reference })
    .from(releases)
    .where(inArray(releases.id, [...ids]));
  return new Map(rows.flatMap(({ id, reference }) => (reference === null ? [] : [[id, reference]])));
}

export async function findReleaseBySource(db: Reads, sourceId: string): Promise<Release | null> {
  const [row] = await db.select().from(releases).where(eq(releases.sourceId, sourceId));
  return row ?? null;
}

/** The standing page at a fixed address (`about`). */
export async function findStandingPage(db: Reads, fixedSlug: string): Promise<Release | null> {
  const [row] = await db.select().from(releases).where(eq(releases.fixedSlug, fixedSlug));
  return row ?? null;
}

/** The display times of everything that ever was public. */
export async function publishedInstants(db: Reads): Promise<Date[]> {
  const rows = await db
    .select({ publishedAt: releases.publishedAt })
    .from(releases)
    .where(isNotNull(releases.publishedAt));
  return rows.flatMap((row) => row.publishedAt ?? []);
}

/** Whether anything ever was public. */
export async function hasEverPublished(db: Reads): Promise<boolean> {
  const [row] = await db
    .select({ id: releases.id })
    .from(releases)
    .where(isNotNull(releases.publishedAt))
    .limit(1);
  return row !== undefined;
}

/** Adds a release and answers its id. */
export async function insertRelease(tx: Tx, values: typeof releases.$inferInsert): Promise<number> {
  const [row] = await tx.insert(releases).values(values).returning({ id: releases.id });
  if (!row) throw new Error('The release was not written.');
  return row.id;
}

export async function updateRelease(tx: Tx, id: number, values: Partial<Omit<Release, 'id'>>): Promise<void> {
  await tx.update(releases).set(values).where(eq(releases.id, id));
}

/** The next number of a year. It is counted up, never looked up: a number is never given twice. */
export async function takeReferenceNumber(tx: Tx, year: number): Promise<number> {
  const [row] = await tx.select().from(referenceCounters).where(eq(referenceCounters.year, year));
  const next = (row?.last ?? 0) + 1;
  await keepReferenceNumber(tx, year, next);
  return next;
}

/** Notes that numbers up to `last` are given, also by an import. */
export async function keepReferenceNumber(tx: Tx, year: number, last: number): Promise<void> {
  const [row] = await tx.select().from(referenceCounters).where(eq(referenceCounters.year, year));
  if (row && row.last >= last) return;
  await tx
    .insert(referenceCounters)
    .values({ year, last })
    .onConflictDoUpdate({ target: referenceCounters.year, set: { last } });
}

/** The languages in which a release was ever public. */
export async function publicLanguagesOf(db: Reads, releaseId: number): Promise<string[]> {
  const rows = await db
    .select({ language: releaseLanguages.language })
    .from(releaseLanguages)
    .where(eq(releaseLanguages.releaseId, releaseId))
    .orderBy(asc(releaseLanguages.language));
  return rows.map((row) => row.language);
}

/** Notes the first publication of languages; those known already keep their instant. */
export async function insertPublicLanguages(
  tx: Tx,
  releaseId: number,
  languages: readonly string[],
  madePublicAt: Date,
): Promise<void> {
  const rows = languages.map((language) => ({ releaseId, language, madePublicAt }));
  if (rows.length > 0) await tx.insert(releaseLanguages).values(rows).onConflictDoNothing();
}

/** Whether another release that is not discarded has the slug in this language. */
export async function isSlugTaken(
  db: Reads,
  language: string,
  slug: string,
  releaseId: number,
): Promise<boolean> {
  const [row] = await db
    .select({ releaseId: slugs.releaseId })
    .from(slugs)
    .where(and(eq(slugs.language, language), eq(slugs.slug, slug), ne(slugs.releaseId, releaseId)));
  return row !== undefined;
}

/** The slugs of other releases in a language from `from` up to, not including, `to`. */
export async function slugsBetween(
  db: Reads,
  language: string,
  [from, to]: readonly [string, string],
  releaseId: number,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ slug: slugs.slug })
    .from(slugs)
    .where(
      and(
        eq(slugs.language, language),
        gte(slugs.slug, from),
        lt(slugs.slug, to),
        ne(slugs.releaseId, releaseId),
      ),
    );
  return new Set(rows.map((row) => row.slug));
}

/** Replaces the slugs that a release holds. */
export async function replaceSlugs(
  tx: Tx,
  releaseId: number,
  held: readonly { readonly language: string; readonly slug: string }[],
): Promise<void> {
  await tx.delete(slugs).where(eq(slugs.releaseId, releaseId));
  if (held.length > 0) await tx.insert(slugs).values(held.map((row) => ({ ...row, releaseId })));
}

/** Whether anything of the release was not discarded. */
export async function hasKeptEdition(db: Reads, releaseId: number): Promise<boolean> {
  const [row] = await db
    .select({ id: editions.id })
    .from(editions)
    .where(and(eq(editions.releaseId, releaseId), ne(editions.state, 'discarded')))
    .limit(1);
  return row !== undefined;
}

/** Whether any of the paths is an address from before of some release. */
export async function areOldAddresses(db: Reads, paths: readonly string[]): Promise<boolean> {
  const taken = await db
    .select({ path: oldAddresses.path })
    .from(oldAddresses)
    .where(inArray(oldAddresses.path, [...paths]));
  return taken.length > 0;
}

/** Which release each of the paths led to before; paths of none are left out. */
export async function ownersOfOldAddresses(
  db: Reads,
  paths: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (paths.length === 0) return new Map();
  const rows = await db
    .select({ path: oldAddresses.path, releaseId: oldAddresses.releaseId })
    .from(oldAddresses)
    .where(inArray(oldAddresses.path, [...paths]));
  return new Map(rows.map((row) => [row.path, row.releaseId]));
}

/** Adds addresses from before to a release; none of them may belong to another. */
export async function insertOldAddresses(
  tx: Tx,
  releaseId: number,
  addresses: readonly { readonly language: string; readonly path: string }[],
): Promise<void> {
  if (addresses.length === 0) return;
  await tx.insert(oldAddresses).values(addresses.map((address) => ({ ...address, releaseId })));
}
