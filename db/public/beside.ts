import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { builtOnce } from '../built-once.ts';
import { pageTopics } from './list-schema.ts';
import { type Neighbour, pages, type Related } from './schema.ts';
import type { PageRow, PublicDb } from './write.ts';

/**
 * Which pages stand beside one in the lists. The projection asks this dozens of times for each release,
 * so these queries are built once. Only it calls them, inside one transaction.
 */
export type Side = 'older' | 'newer';
/** A place in the order of a list. */
export type Place = Pick<PageRow, 'reference' | 'publishedAt'>;

const given = (name: string) => sql`${sql.placeholder(name)}`;
const isPage = and(eq(pages.reference, given('reference')), eq(pages.language, given('language')));

const pageOf = builtOnce((db) => db.select().from(pages).where(isPage).prepare());

/** The page of a release in a language, or null. */
export async function readPage(db: PublicDb, reference: string, language: string): Promise<PageRow | null> {
  return pageOf(db).get({ reference, language }) ?? null;
}

/** As one value: with `or`, the whole list before the place would be read. */
function beyond(side: Side, table: typeof pages | typeof pageTopics): SQL {
  const listed = sql`(${table.publishedAt}, ${table.reference})`;
  const own = sql`(${given('publishedAt')}, ${given('reference')})`;
  return side === 'older' ? sql`${listed} < ${own}` : sql`${listed} > ${own}`;
}

function nearestFirst(side: Side, table: typeof pages | typeof pageTopics): [SQL, SQL] {
  const order = side === 'older' ? desc : asc;
  return [order(table.publishedAt), order(table.reference)];
}

const pagesBeside = (side: Side) =>
  builtOnce((db) =>
    db
      .select()
      .from(pages)
      .where(and(eq(pages.language, given('language')), eq(pages.listed, true), beyond(side, pages)))
      .orderBy(...nearestFirst(side, pages))
      .limit(1)
      .prepare(),
  );
const PAGE_BESIDE = { older: pagesBeside('older'), newer: pagesBeside('newer') };

/** The listed page on either side of a place in a language's list. */
export async function pageBeside(db: PublicDb, page: PageRow, side: Side): Promise<PageRow | null> {
  const { language, reference, publishedAt } = page;
  return PAGE_BESIDE[side](db).get({ language, reference, publishedAt: publishedAt.getTime() }) ?? null;
}

const inTopic = (side: Side) =>
  builtOnce((db) =>
    db
      .select({ reference: pageTopics.reference, publishedAt: pageTopics.publishedAt })
      .from(pageTopics)
      .where(
        and(
          eq(pageTopics.language, given('language')),
          eq(pageTopics.topic, given('topic')),
          beyond(side, pageTopics),
        ),
      )
      .orderBy(...nearestFirst(side, pageTopics))
      .limit(sql.placeholder('limit'))
      .prepare(),
  );
const NEAREST = { older: inTopic('older'), newer: inTopic('newer') };

/** The pages of a topic nearest to a place in its list, the nearest first; the one at the place is not among them. */
export async function nearestOfTopic(
  db: PublicDb,
  language: string,
  topic: string,
  place: Place,
  side: Side,
  limit: number,
): Promise<readonly Place[]> {
  const { reference, publishedAt } = place;
  return NEAREST[side](db).all({ language, topic, reference, publishedAt: publishedAt.getTime(), limit });
}

const topicsOf = builtOnce((db) =>
  db
    .select({ topic: pageTopics.topic })
    .from(pageTopics)
    .where(and(eq(pageTopics.reference, given('reference')), eq(pageTopics.language, given('language'))))
    .orderBy(asc(pageTopics.topic))
    .prepare(),
);

/** The topics of a listed page. */
export async function topicsOfPage(db: PublicDb, page: PageRow): Promise<readonly string[]> {
  const { reference, language } = page;
  return topicsOf(db)
    .all({ reference, language })
    .map((row) => row.topic);
}

const neighboursTo = builtOnce((db) =>
  db
    .update(pages)
    .set({ previous: given('previous'), next: given('next') })
    .where(isPage)
    .prepare(),
);

const stored = (neighbour: Neighbour | null) => (neighbour ? JSON.stringify(neighbour) : null);

/** Writes a page's neighbours. */
export async function writeNeighbours(
  db: PublicDb,
  { reference, language }: PageRow,
  previous: Neighbour | null,
  next: Neighbour | null,
): Promise<void> {
  neighboursTo(db).run({ reference, language, previous: stored(previous), next: stored(next) });
}

const relatedTo = builtOnce((db) =>
  db
    .update(pages)
    .set({ related: given('related') })
    .where(isPage)
    .prepare(),
);

/** Writes the releases that a page names as related. */
export async function writeRelated(
  db: PublicDb,
  { reference, language }: PageRow,
  related: readonly Related[],
): Promise<void> {
  relatedTo(db).run({ reference, language, related: JSON.stringify(related) });
}

const listedFrom = (isFirst: boolean) =>
  builtOnce((db) =>
    db
      .select()
      .from(pages)
      .where(
        and(
          eq(pages.language, given('language')),
          eq(pages.listed, true),
          ...(isFirst ? [] : [beyond('newer', pages)]),
        ),
      )
      .orderBy(...nearestFirst('newer', pages))
      .limit(sql.placeholder('limit'))
      .prepare(),
  );
const LISTED = { first: listedFrom(true), next: listedFrom(false) };

/** The listed pages of a language after a place in its list, oldest first; from the first one where there is none. */
export function listedAfter(
  db: PublicDb,
  language: string,
  after: Place | null,
  limit: number,
): readonly PageRow[] {
  if (!after) return LISTED.first(db).all({ language, limit });
  const { reference, publishedAt } = after;
  return LISTED.next(db).all({ language, reference, publishedAt: publishedAt.getTime(), limit });
}

export type Beside = Pick<PageRow, 'previous' | 'next' | 'related'>;

const besideTo = builtOnce((db) =>
  db
    .update(pages)
    .set({ previous: given('previous'), next: given('next'), related: given('related') })
    .where(isPage)
    .prepare(),
);

/** Writes all of a page that others decide. */
export function writeBeside(db: PublicDb, { reference, language }: PageRow, beside: Beside): void {
  besideTo(db).run({
    reference,
    language,
    previous: stored(beside.previous),
    next: stored(beside.next),
    related: JSON.stringify(beside.related),
  });
}
