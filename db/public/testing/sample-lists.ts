import { desc, eq } from 'drizzle-orm';
import { pageTopics, toldNotices } from '../list-schema.ts';
import { notices, pages, releases } from '../schema.ts';
import type { PublicConnection } from '../store.ts';

type Db = PublicConnection['db'];

/** Puts a release into the lists of its topics and of the corrections. */
export async function putListRows(db: Db, reference: string): Promise<void> {
  const [release] = await db.select().from(releases).where(eq(releases.reference, reference));
  const listed = (await db.select().from(pages).where(eq(pages.reference, reference))).filter(
    (page) => page.listed,
  );
  for (const { language, publishedAt } of listed) {
    for (const topic of release?.topics ?? []) {
      await db.insert(pageTopics).values({ reference, language, topic, publishedAt });
    }
  }
  for (const notice of await db.select().from(notices).where(eq(notices.reference, reference))) {
    const { number, madePublicAt } = notice;
    for (const language of Object.keys(notice.words)) {
      await db.insert(toldNotices).values({ reference, number, language, madePublicAt });
    }
  }
}

/** Fixes the related releases of each page: those before it in its topics, else those after it. */
export async function settleRelated(db: Db): Promise<void> {
  const rows = await db
    .select({ page: pages, topic: pageTopics.topic })
    .from(pageTopics)
    .innerJoin(pages, eq(pages.reference, pageTopics.reference))
    .orderBy(desc(pages.publishedAt));
  const paths = new Set(rows.map(({ page }) => page.path));
  for (const path of paths) {
    const own = rows.filter(({ page }) => page.path === path);
    const list = rows.filter(
      ({ page, topic }) => page.language === own[0]?.page.language && own.some((one) => one.topic === topic),
    );
    const unique = [...new Map(list.map(({ page }) => [page.path, page])).values()];
    const place = unique.findIndex((page) => page.path === path);
    const near = [...unique.slice(place + 1), ...unique.slice(0, place).reverse()].slice(0, 3);
    const related = near.map((page) => ({
      path: page.path,
      headline: page.headline,
      publishedAt: page.publishedAt.getTime(),
    }));
    await db.update(pages).set({ related }).where(eq(pages.path, path));
  }
}
