import { type SQL, sql } from 'drizzle-orm';
import type { Bucket } from '#newsroom/figures-span.ts';
import { editions } from './schema/editions.ts';
import { notices } from './schema/notices.ts';
import { releaseLanguages, releases } from './schema/releases.ts';
import type { Reads } from './store.ts';

/**
 * Counts for the desk's figures, each for several spans of time at once. They read only what is or was
 * public, which is limited to nobody, and no content: each span is a range of an index.
 */
export type Counted = { readonly bucket: number; readonly key: string; readonly n: number };

/** The spans as rows, each with its place. */
function spans(buckets: readonly Bucket[]): SQL {
  const rows = buckets.map(
    ({ from, until }, place) => sql`(${place}, ${from.getTime()}, ${until.getTime()})`,
  );
  return sql`with spans (bucket, since, before) as (values ${sql.join(rows, sql`, `)})`;
}

const SHOWN_WITHIN = sql`${releases} on ${releases.publishedAt} >= since and ${releases.publishedAt} < before and ${releases.fixedSlug} is null`;

/** Releases by display time and section of the first edition; without standing pages. */
export async function releasesBySection(db: Reads, buckets: readonly Bucket[]): Promise<Counted[]> {
  return db.all<Counted>(sql`${spans(buckets)}
    select bucket, ${editions.section} as key, count(*) as n from spans
    cross join ${SHOWN_WITHIN}
    join ${editions} on ${editions.releaseId} = ${releases.id} and ${editions.number} = 1
    group by bucket, key`);
}

/** Releases by display time and each language in which they came out. */
export async function releasesByLanguage(db: Reads, buckets: readonly Bucket[]): Promise<Counted[]> {
  return db.all<Counted>(sql`${spans(buckets)}
    select bucket, ${releaseLanguages.language} as key, count(*) as n from spans
    cross join ${SHOWN_WITHIN}
    join ${releaseLanguages} on ${releaseLanguages.releaseId} = ${releases.id}
    group by bucket, key`);
}

/** The median of milliseconds from draft to publication of first editions; not of what an import of the past brought. */
export async function medianTimes(db: Reads, buckets: readonly Bucket[]) {
  return db.all<{ readonly bucket: number; readonly median: number }>(sql`${spans(buckets)},
    times (bucket, took) as (
      select bucket, ${editions.madePublicAt} - ${editions.createdAt} from spans
      cross join ${PUBLIC_WITHIN} and ${editions.number} = 1
      join ${releases} on ${releases.id} = ${editions.releaseId} and ${releases.fixedSlug} is null
    ),
    placed (bucket, took, place, n) as (
      select bucket, took, row_number() over (partition by bucket order by took), count(*) over (partition by bucket) from times
    )
    select bucket, avg(took) as median from placed where place in ((n + 1) / 2, (n + 2) / 2) group by bucket`);
}

const PUBLIC_WITHIN = sql`${editions} on ${editions.number} is not null and ${editions.madePublicAt} >= since and ${editions.madePublicAt} < before and ${editions.archive} = 0`;

/** Editions that became public, and how many of them past the review. */
export async function forcedShare(db: Reads, buckets: readonly Bucket[]) {
  return db.all<{
    readonly bucket: number;
    readonly n: number;
    readonly forced: number;
  }>(sql`${spans(buckets)}
    select bucket, count(*) as n, count(${editions.forcedWhy}) as forced from spans
    cross join ${PUBLIC_WITHIN}
    group by bucket`);
}

/** Notices by their kind. */
export async function noticesByKind(db: Reads, buckets: readonly Bucket[]): Promise<Counted[]> {
  return db.all<Counted>(sql`${spans(buckets)}
    select bucket, ${notices.kind} as key, count(*) as n from spans
    cross join ${notices} on ${notices.madePublicAt} >= since and ${notices.madePublicAt} < before
    group by bucket, key`);
}
