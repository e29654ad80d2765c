import { and, count, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { contributors, editions } from './schema/editions.ts';
import type { Reads, Tx } from './store.ts';

/** What an import brought before the public and nobody signed off yet. */
const waiting = (batch: string) =>
  and(
    eq(editions.importBatch, batch),
    isNotNull(editions.forcedWhy),
    isNull(editions.signedOffBy),
    inArray(editions.state, ['published', 'superseded', 'withdrawn']),
  );

/** How many editions of an import await a sign-off. */
export async function countWaitingOfImport(db: Reads, batch: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(editions).where(waiting(batch));
  return row?.n ?? 0;
}

/** Everybody who published or contributed to one of them. */
export async function peopleOfImport(db: Reads, batch: string): Promise<number[]> {
  const wrote = await db
    .selectDistinct({ personId: contributors.personId })
    .from(contributors)
    .innerJoin(editions, eq(editions.id, contributors.editionId))
    .where(waiting(batch));
  const published = await db
    .selectDistinct({ personId: editions.publishedBy })
    .from(editions)
    .where(and(waiting(batch), isNotNull(editions.publishedBy)));
  return [...new Set([...wrote, ...published].flatMap(({ personId }) => personId ?? []))];
}

/** Clears the mark of all of them. */
export async function signOffImport(tx: Tx, batch: string, personId: number): Promise<void> {
  await tx.update(editions).set({ signedOffBy: personId }).where(waiting(batch));
}
