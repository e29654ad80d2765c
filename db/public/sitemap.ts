import { and, asc, desc, eq, gt, inArray, lte } from 'drizzle-orm';
import { ALL, listCount } from './list-counts.ts';
import { SITEMAP_SIZE, sitemapPartsFor } from './paging.ts';
import { publicReader, readScope } from './reader.ts';
import { generations, pages, releases } from './schema.ts';
import { touchSpan } from './scopes.ts';

/** An address of a language with all its counterparts, itself among them. */
export type Located = {
  readonly path: string;
  /** Null where nothing tells. */
  readonly changedAt: Date | null;
  readonly versions: readonly { readonly language: string; readonly path: string }[];
  /** Whose version answers readers of any other language. */
  readonly mainLanguage: string;
};

export type SitemapPart = {
  readonly language: string;
  readonly number: number;
  readonly changedAt: Date | null;
};

/** The parts of the sitemap: one or more for each language. Scopes `listing:<language>`. */
export async function readSitemapParts(languages: readonly string[]): Promise<readonly SitemapPart[]> {
  const parts: SitemapPart[] = [];
  for (const language of languages) {
    readScope(`listing:${language}`);
    const [moved] = await publicReader()
      .db.select({ at: generations.movedAt })
      .from(generations)
      .where(eq(generations.scope, `listing:${language}`));
    for (let number = 1; number <= sitemapPartsFor(listCount(language, ALL)); number += 1)
      parts.push({ language, number, changedAt: moved?.at ?? null });
  }
  return parts;
}

/** The listed releases of one part of a language's sitemap, oldest first, so that the newest part alone grows. Scope `listing:<language>`. */
export async function readSitemapPart(language: string, number: number): Promise<readonly Located[]> {
  readScope(`listing:${language}`);
  const wanted = publicReader()
    .db.select({ reference: pages.reference })
    .from(pages)
    .where(listedIn(language))
    .orderBy(asc(pages.publishedAt), asc(pages.reference))
    .limit(SITEMAP_SIZE)
    .offset((number - 1) * SITEMAP_SIZE);
  const rows = await publicReader()
    .db.select({ page: pages, mainLanguage: releases.mainLanguage })
    .from(pages)
    .innerJoin(releases, eq(releases.reference, pages.reference))
    .where(inArray(pages.reference, wanted))
    .orderBy(asc(pages.publishedAt), asc(pages.reference), asc(pages.language));
  const versions = Map.groupBy(rows, ({ page }) => page.reference);
  return rows
    .filter(({ page }) => page.language === language)
    .map(({ page, mainLanguage }) => ({
      path: page.path,
      changedAt: page.updatedAt,
      versions: (versions.get(page.reference) ?? []).map((row) => row.page),
      mainLanguage,
    }));
}

/** The published standing pages of a language. Scope `site`. */
export async function readStandingSitemap(language: string): Promise<readonly Located[]> {
  readScope('site');
  const rows = await publicReader()
    .db.select({ page: pages, mainLanguage: releases.mainLanguage })
    .from(pages)
    .innerJoin(releases, and(eq(releases.reference, pages.reference), eq(releases.state, 'published')))
    .where(eq(pages.kind, 'standing_page'))
    .orderBy(asc(pages.reference), asc(pages.language));
  return rows
    .filter(({ page }) => page.language === language)
    .map(({ page, mainLanguage }) => ({
      path: page.path,
      changedAt: page.updatedAt,
      versions: rows.filter((row) => row.page.reference === page.reference).map((row) => row.page),
      mainLanguage,
    }));
}

export type NewsEntry = {
  readonly path: string;
  readonly language: string;
  readonly headline: string;
  readonly publishedAt: Date;
};

const HOURS_48 = 48 * 3_600_000;
/** As many as a news sitemap may name. */
const MOST_NEWS = 1000;
const FOR_EVER = 8_640_000_000_000_000;

/**
 * The listed releases of the last 48 hours in all these languages, newest first. It holds until the
 * oldest of them is 48 hours old. Scopes `listing:<language>`.
 */
export async function readNews(languages: readonly string[], now: Date): Promise<readonly NewsEntry[]> {
  const since = new Date(now.getTime() - HOURS_48);
  const perLanguage: NewsEntry[] = [];
  let dropped = 0;
  for (const language of languages) {
    readScope(`listing:${language}`);
    perLanguage.push(...(await newsAfter(language, since)));
    dropped = Math.max(dropped, (await newestUntil(language, since))?.getTime() ?? 0);
  }
  const entries = perLanguage
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
    .slice(0, MOST_NEWS);
  const oldest = entries.at(-1)?.publishedAt.getTime();
  touchSpan({
    since: dropped === 0 ? 0 : dropped + HOURS_48,
    until: oldest === undefined ? FOR_EVER : oldest + HOURS_48,
  });
  return entries;
}

function newsAfter(language: string, since: Date): Promise<readonly NewsEntry[]> {
  return publicReader()
    .db.select({
      path: pages.path,
      language: pages.language,
      headline: pages.headline,
      publishedAt: pages.publishedAt,
    })
    .from(pages)
    .where(and(listedIn(language), gt(pages.publishedAt, since)))
    .orderBy(desc(pages.publishedAt), desc(pages.reference))
    .limit(MOST_NEWS);
}

/** When the newest of those that are too old was published. */
async function newestUntil(language: string, since: Date): Promise<Date | null> {
  const [row] = await publicReader()
    .db.select({ at: pages.publishedAt })
    .from(pages)
    .where(and(listedIn(language), lte(pages.publishedAt, since)))
    .orderBy(desc(pages.publishedAt))
    .limit(1);
  return row?.at ?? null;
}

function listedIn(language: string) {
  return and(eq(pages.language, language), eq(pages.listed, true));
}
