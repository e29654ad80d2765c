import { and, asc, eq, inArray, isNotNull, isNull, max, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { EditionContent } from '#newsroom/content.ts';
import { builtOnce } from '../built-once.ts';
import { editions, revisions } from './schema/editions.ts';
import { sections, topics } from './schema/institution.ts';
import { notices } from './schema/notices.ts';
import { ledger } from './schema/records.ts';
import { oldAddresses, releaseLanguages, releases } from './schema/releases.ts';
import type { Reads } from './store.ts';

/** One edition that is or was public, with what readers were given. */
export type PublicEdition = {
  readonly id: number;
  readonly number: number;
  readonly madePublicAt: Date;
  readonly suppressed: boolean;
  readonly content: EditionContent;
  readonly contentHash: string;
};

/** Everything the projection needs of one release; only what was made public. */
export type PublicForm = {
  readonly reference: string;
  readonly state: 'published' | 'withdrawn' | 'retracted';
  readonly mainLanguage: string;
  readonly publishedAt: Date;
  readonly madePublicAt: Date;
  readonly fixedSlug: string | null;
  /** Oldest first; the last one is live. */
  readonly editions: readonly PublicEdition[];
  readonly languages: readonly { readonly language: string; readonly madePublicAt: Date }[];
  readonly notices: readonly (typeof notices.$inferSelect)[];
  readonly oldAddresses: readonly { readonly path: string; readonly language: string }[];
};

// A rebuild asks these of every release: they are built once.
const isOfRelease = (column: SQLiteColumn) => eq(column, sql`${sql.placeholder('releaseId')}`);
const releaseOf = builtOnce((db) => db.select().from(releases).where(isOfRelease(releases.id)).prepare());
const numberedEditionsOf = builtOnce((db) =>
  db
    .select({ edition: editions, revision: revisions })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.revisionId))
    .where(and(isOfRelease(editions.releaseId), isNotNull(editions.number)))
    .orderBy(asc(editions.number))
    .prepare(),
);
const languagesOf = builtOnce((db) =>
  db
    .select({ language: releaseLanguages.language, madePublicAt: releaseLanguages.madePublicAt })
    .from(releaseLanguages)
    .where(isOfRelease(releaseLanguages.releaseId))
    .orderBy(asc(releaseLanguages.language))
    .prepare(),
);
const noticesOf = builtOnce((db) =>
  db.select().from(notices).where(isOfRelease(notices.releaseId)).orderBy(asc(notices.number)).prepare(),
);
const oldAddressesOf = builtOnce((db) =>
  db
    .select({ path: oldAddresses.path, language: oldAddresses.language })
    .from(oldAddresses)
    .where(isOfRelease(oldAddresses.releaseId))
    .orderBy(asc(oldAddresses.path))
    .prepare(),
);

type NumberedEdition = ReturnType<ReturnType<typeof numberedEditionsOf>['all']>[number];

/** What readers may see of a release, or null where it never was public. */
export async function readPublicForm(db: Reads, releaseId: number): Promise<PublicForm | null> {
  const release = releaseOf(db).get({ releaseId });
  if (!release?.reference || !release.publishedAt || !release.madePublicAt) return null;
  const rows = numberedEditionsOf(db).all({ releaseId });
  const live = rows.at(-1)?.edition.state;
  if (live !== 'published' && live !== 'withdrawn' && live !== 'retracted') {
    throw new Error(
      `Release ${release.reference} has a public number but its newest edition is ${String(live)}.`,
    );
  }
  return {
    reference: release.reference,
    state: live,
    mainLanguage: release.mainLanguage,
    publishedAt: release.publishedAt,
    madePublicAt: release.madePublicAt,
    fixedSlug: release.fixedSlug,
    editions: rows.map(toPublicEdition),
    languages: languagesOf(db).all({ releaseId }),
    notices: noticesOf(db).all({ releaseId }),
    oldAddresses: oldAddressesOf(db).all({ releaseId }),
  };
}

function toPublicEdition(row: NumberedEdition): PublicEdition {
  const { edition, revision } = row;
  if (edition.number === null || edition.madePublicAt === null)
    throw new Error('A public edition lacks its number.');
  return {
    id: edition.id,
    number: edition.number,
    madePublicAt: edition.madePublicAt,
    suppressed: edition.suppressedAt !== null,
    content: revision.content,
    contentHash: revision.contentHash,
  };
}

/** The sections in their order, for the furniture. */
export async function readPublicSections(db: Reads) {
  return db
    .select({ key: sections.key, names: sections.names })
    .from(sections)
    .orderBy(asc(sections.position));
}

/** The names of these topics, in their order, for the furniture; one that nobody named has none. */
export async function readPublicTopics(db: Reads, keys: readonly string[]) {
  const rows = await db
    .select({ key: topics.key, names: topics.names })
    .from(topics)
    .where(inArray(topics.key, [...keys]))
    .orderBy(asc(topics.position), asc(topics.key));
  const unnamed = keys.filter((key) => !rows.some((row) => row.key === key));
  return [...rows, ...unnamed.map((key) => ({ key, names: {} }))];
}

/** Every release that ever was public, with the instant of its newest ledger row, in that order. */
export async function releasesInLedgerOrder(db: Reads) {
  const newest = max(ledger.sequence);
  return db
    .select({ releaseId: ledger.releaseId, sequence: newest, at: max(ledger.at) })
    .from(ledger)
    .where(isNotNull(ledger.releaseId))
    .groupBy(ledger.releaseId)
    .orderBy(asc(newest));
}

/** The instant of the newest change of the furniture, or null before there was one. */
export async function furnitureChangedAt(db: Reads): Promise<Date | null> {
  const [row] = await db
    .select({ at: max(ledger.at) })
    .from(ledger)
    .where(isNull(ledger.releaseId));
  return row?.at ?? null;
}
