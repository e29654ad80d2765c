import { asc, eq, inArray } from 'drizzle-orm';
import type { ByLanguage, Deed, NoticeKind } from '#newsroom/vocabulary.ts';
import { editions } from './schema/editions.ts';
import { notices } from './schema/notices.ts';
import { audit } from './schema/records.ts';
import { releases } from './schema/releases.ts';
import type { Reads } from './store.ts';

/** The deeds that take something from the public or give it back, with the notice that each leaves. */
const LEAVES: Readonly<Partial<Record<Deed, NoticeKind | null>>> = {
  withdraw: 'withdrawal',
  request_retraction: 'withdrawal',
  confirm_retraction: 'retraction',
  confirm_suppression: 'suppression',
  reinstate: null,
};

/** Whether the deed takes something from the public or gives it back. */
export function takesDown(deed: Deed): boolean {
  return Object.hasOwn(LEAVES, deed);
}

/** One taking-down, or the end of one. */
export type TakingDown = {
  /** Hash of the audit entry: names this taking-down in every copy of the store. */
  readonly entry: string;
  readonly at: Date;
  readonly what: NoticeKind | 'reinstatement';
  readonly reference: string;
  readonly edition: number | null;
  readonly reason: ByLanguage;
};

/** Everything that was taken from the public or given back, oldest first. */
export async function takingsDown(db: Reads): Promise<TakingDown[]> {
  const told = await toldNotices(db);
  const touched = db
    .selectDistinct({ id: notices.releaseId })
    .from(notices)
    .where(inArray(notices.kind, ['withdrawal', 'retraction', 'suppression']));
  const rows = await db
    .select({ audit, reference: releases.reference, edition: editions.number })
    .from(audit)
    .innerJoin(releases, eq(releases.id, audit.releaseId))
    .leftJoin(editions, eq(editions.id, audit.editionId))
    .where(inArray(audit.releaseId, touched))
    .orderBy(asc(audit.sequence));
  return rows.flatMap(({ audit: { hash, at, deed, releaseId }, reference, edition }) => {
    const kind = LEAVES[deed as Deed]; // the log may hold deeds of older programs: those leave nothing here
    const reason = kind ? told.get(`${releaseId} ${kind} ${at.getTime()}`) : {};
    if (kind === undefined || reference === null || !reason) return [];
    return { entry: hash, at, what: kind ?? ('reinstatement' as const), reference, edition, reason };
  });
}

/** The words of each notice, by release, kind and instant: a deed writes both with the same one. */
async function toldNotices(db: Reads): Promise<ReadonlyMap<string, ByLanguage>> {
  const rows = await db
    .select()
    .from(notices)
    .where(inArray(notices.kind, ['withdrawal', 'retraction', 'suppression']));
  return new Map(
    rows.map(({ releaseId, kind, madePublicAt, words }) => [
      `${releaseId} ${kind} ${madePublicAt.getTime()}`,
      words,
    ]),
  );
}
