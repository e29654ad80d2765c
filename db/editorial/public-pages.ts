import { and, asc, count, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { editions, revisions } from './schema/editions.ts';
import { releaseLanguages, releases } from './schema/releases.ts';
import type { Reads } from './store.ts';

/** A public page by its headline, in the words of its live edition. */
const headlineIn = (language: string | SQL) =>
  sql<string | null>`${revisions.content} -> 'texts' -> ${language} ->> 'headline'`;

/** The published standing pages of a language, as the menu names them, by release number. */
export async function publicStandingPages(
  db: Reads,
  language: string,
): Promise<readonly { readonly fixedSlug: string; readonly headline: string }[]> {
  const rows = await db
    .select({ fixedSlug: releases.fixedSlug, headline: headlineIn(language) })
    .from(releases)
    .innerJoin(editions, and(eq(editions.releaseId, releases.id), eq(editions.state, 'published')))
    .innerJoin(revisions, eq(revisions.id, editions.revisionId))
    .innerJoin(
      releaseLanguages,
      and(eq(releaseLanguages.releaseId, releases.id), eq(releaseLanguages.language, language)),
    )
    .where(isNotNull(releases.fixedSlug))
    .orderBy(asc(releases.reference));
  return rows.flatMap(({ fixedSlug, headline }) => (fixedSlug && headline ? [{ fixedSlug, headline }] : []));
}

export type Without = {
  readonly count: number;
  /** The newest few, in their main language. */
  readonly newest: readonly {
    readonly reference: string;
    readonly headline: string;
    readonly language: string;
  }[];
};

/** The published releases and standing pages that a language lacks. */
export async function releasesWithout(db: Reads, language: string, most: number): Promise<Without> {
  const lacking = and(isNull(releaseLanguages.language), isNotNull(releases.reference));
  const itsLanguage = and(
    eq(releaseLanguages.releaseId, releases.id),
    eq(releaseLanguages.language, language),
  );
  const [all] = await db
    .select({ n: count() })
    .from(releases)
    .innerJoin(editions, and(eq(editions.releaseId, releases.id), eq(editions.state, 'published')))
    .leftJoin(releaseLanguages, itsLanguage)
    .where(lacking);
  const rows = await db
    .select({
      reference: releases.reference,
      headline: headlineIn(sql`${releases.mainLanguage}`),
      language: releases.mainLanguage,
    })
    .from(releases)
    .innerJoin(editions, and(eq(editions.releaseId, releases.id), eq(editions.state, 'published')))
    .innerJoin(revisions, eq(revisions.id, editions.revisionId))
    .leftJoin(releaseLanguages, itsLanguage)
    .where(lacking)
    .orderBy(desc(releases.publishedAt))
    .limit(most);
  const newest = rows.map((row) => ({
    reference: row.reference ?? '',
    headline: row.headline ?? row.reference ?? '',
    language: row.language,
  }));
  return { count: all?.n ?? 0, newest };
}
