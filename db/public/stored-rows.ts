import { eq } from 'drizzle-orm';
import { pageTopics, toldNotices } from './list-schema.ts';
import { addresses, editions, editionTexts, notices, pages, releases } from './schema.ts';
import type { PublicDb } from './write.ts';

const TABLES = [releases, editions, editionTexts, notices, addresses, pageTopics, toldNotices] as const;

/**
 * Everything that the store holds of a release, as one string to compare; without what its neighbours
 * decide. Pinning a release, say, changes none of it.
 */
export async function storedRows(db: PublicDb, reference: string): Promise<string> {
  const rows: string[] = [];
  for (const table of TABLES) {
    const found = await db.select().from(table).where(eq(table.reference, reference));
    rows.push(...found.map((row) => JSON.stringify(row)));
  }
  const own = await db.select().from(pages).where(eq(pages.reference, reference));
  rows.push(...own.map((page) => JSON.stringify({ ...page, previous: null, next: null, related: [] })));
  return rows.sort().join('\n');
}
