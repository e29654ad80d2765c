import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { noticeBanners } from './schema/site.ts';
import type { Reads, Tx } from './store.ts';

export type NoticeBanner = typeof noticeBanners.$inferSelect;

export async function findBanner(db: Reads, id: number): Promise<NoticeBanner | null> {
  const [row] = await db.select().from(noticeBanners).where(eq(noticeBanners.id, id));
  return row ?? null;
}

/** The banner that waits for another editor, or the one that readers see; there is at most one of each. */
export async function bannerIn(db: Reads, state: 'waiting' | 'shown'): Promise<NoticeBanner | null> {
  const [row] = await db.select().from(noticeBanners).where(eq(noticeBanners.state, state));
  return row ?? null;
}

/** The newest banners that are over. */
export async function bannersOver(db: Reads, limit: number): Promise<NoticeBanner[]> {
  return db
    .select()
    .from(noticeBanners)
    .where(inArray(noticeBanners.state, ['ended', 'cancelled']))
    .orderBy(desc(noticeBanners.endedAt), desc(noticeBanners.id))
    .limit(limit);
}

/** Adds a banner that waits, and answers its id. */
export async function insertBanner(
  tx: Tx,
  values: Omit<typeof noticeBanners.$inferInsert, 'state'>,
): Promise<number> {
  const [row] = await tx
    .insert(noticeBanners)
    .values({ ...values, state: 'waiting' })
    .returning({ id: noticeBanners.id });
  if (!row) throw new Error('The banner was not written.');
  return row.id;
}

/** Shows a waiting banner; the one shown before it has ended. */
export async function showBanner(
  tx: Tx,
  id: number,
  shown: Pick<NoticeBanner, 'shownBy' | 'shownAt' | 'forcedWhy'>,
): Promise<void> {
  await tx
    .update(noticeBanners)
    .set({ state: 'ended', endedBy: shown.shownBy, endedAt: shown.shownAt })
    .where(eq(noticeBanners.state, 'shown'));
  await tx
    .update(noticeBanners)
    .set({ ...shown, state: 'shown' })
    .where(eq(noticeBanners.id, id));
}

/** Clears the mark of a forced banner. */
export async function signOffBanner(
  tx: Tx,
  id: number,
  signedOffBy: number,
  signedOffAt: Date,
): Promise<void> {
  await tx.update(noticeBanners).set({ signedOffBy, signedOffAt }).where(eq(noticeBanners.id, id));
}

/** Forced banners that no other editor has signed off yet, also those that are over, the newest first. */
export async function forcedBanners(db: Reads): Promise<NoticeBanner[]> {
  return db
    .select()
    .from(noticeBanners)
    .where(and(isNotNull(noticeBanners.forcedWhy), isNull(noticeBanners.signedOffAt)))
    .orderBy(desc(noticeBanners.id));
}

/** Puts a banner away: one that waited is cancelled, one that was shown has ended. */
export async function closeBanner(
  tx: Tx,
  id: number,
  state: 'ended' | 'cancelled',
  endedBy: number | null,
  endedAt: Date,
): Promise<void> {
  await tx.update(noticeBanners).set({ state, endedBy, endedAt }).where(eq(noticeBanners.id, id));
}
