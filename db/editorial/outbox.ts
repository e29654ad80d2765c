import { and, asc, count, desc, eq, gt, lt, lte, ne, or } from 'drizzle-orm';
import { outbox } from './schema/outbox.ts';
import type { Reads, Tx } from './store.ts';

/** Mail that waits to be sent, and what became of what does not wait any more. */
export type Mail = typeof outbox.$inferSelect;
export type NewMail = Pick<
  typeof outbox.$inferInsert,
  'id' | 'messageKey' | 'kind' | 'personId' | 'to' | 'subject' | 'words' | 'createdAt'
>;

export async function insertMail(tx: Tx, mail: NewMail): Promise<void> {
  await tx.insert(outbox).values({ ...mail, nextTryAt: mail.createdAt });
}

/** What is to be tried at `now`, the longest waiting first. */
export async function dueMail(db: Reads, now: Date, limit: number): Promise<Mail[]> {
  return db
    .select()
    .from(outbox)
    .where(and(eq(outbox.state, 'waiting'), lte(outbox.nextTryAt, now)))
    .orderBy(asc(outbox.nextTryAt), asc(outbox.id))
    .limit(limit);
}

type Settled = { readonly state: Exclude<Mail['state'], 'waiting'>; readonly at: Date };

export async function findMail(db: Reads, id: number): Promise<Mail | null> {
  const [row] = await db.select().from(outbox).where(eq(outbox.id, id));
  return row ?? null;
}

/** Makes waiting mail due at `at`, one or all of it; answers how much was not due yet. */
export async function hurryMail(tx: Tx, id: number | null, at: Date): Promise<number> {
  const which = id === null ? undefined : eq(outbox.id, id);
  const hurried = await tx
    .update(outbox)
    .set({ nextTryAt: at })
    .where(and(eq(outbox.state, 'waiting'), gt(outbox.nextTryAt, at), which))
    .returning({ id: outbox.id });
  return hurried.length;
}

/** Ends the waiting of a mail: its words are erased. Nothing happens where it does not wait any more. */
export async function settleMail(
  tx: Tx,
  id: number,
  { state, at }: Settled,
  tried?: { readonly tries: number; readonly lastRefusal: string | null },
): Promise<void> {
  await tx
    .update(outbox)
    .set({ ...tried, state, settledAt: at, words: null })
    .where(and(eq(outbox.id, id), eq(outbox.state, 'waiting')));
}

/** Keeps a mail waiting until its next try. */
export async function postponeMail(
  tx: Tx,
  id: number,
  tried: { readonly tries: number; readonly nextTryAt: Date; readonly lastRefusal: string },
): Promise<void> {
  await tx
    .update(outbox)
    .set(tried)
    .where(and(eq(outbox.id, id), eq(outbox.state, 'waiting')));
}

/** Drops the waiting mail of one person, of one kind where it is named: a newer mail or a suspension made it void. */
export async function dropMailOf(tx: Tx, personId: number, at: Date, kind?: string): Promise<void> {
  await tx
    .update(outbox)
    .set({ state: 'dropped', settledAt: at, words: null })
    .where(
      and(
        eq(outbox.state, 'waiting'),
        eq(outbox.personId, personId),
        kind === undefined ? undefined : eq(outbox.kind, kind),
      ),
    );
}

/** Drops everything that waits. */
export async function dropAllMail(tx: Tx, at: Date): Promise<void> {
  await tx
    .update(outbox)
    .set({ state: 'dropped', settledAt: at, words: null })
    .where(eq(outbox.state, 'waiting'));
}

/** Forgets mail that was settled before an instant. */
export async function forgetMail(tx: Tx, before: Date): Promise<void> {
  await tx.delete(outbox).where(lt(outbox.settledAt, before));
}

/** True where some settled mail is older than an instant. */
export async function hasOldMail(db: Reads, before: Date): Promise<boolean> {
  const rows = await db.select({ id: outbox.id }).from(outbox).where(lt(outbox.settledAt, before)).limit(1);
  return rows.length > 0;
}

/** How much mail the server did not take for long: tried and waiting since before `since`, or given up after `givenUpAfter`. */
export async function countStuckMail(db: Reads, since: Date, givenUpAfter: Date): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(outbox)
    .where(
      or(
        and(eq(outbox.state, 'waiting'), gt(outbox.tries, 0), lt(outbox.createdAt, since)),
        and(eq(outbox.state, 'expired'), gt(outbox.settledAt, givenUpAfter)),
      ),
    );
  return row?.n ?? 0;
}

/** How much mail was tried in vain and waits for its next try. */
export async function countHeldMail(db: Reads): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(outbox)
    .where(and(eq(outbox.state, 'waiting'), gt(outbox.tries, 0)));
  return row?.n ?? 0;
}

/** The newest refusal that any mail met, or null. */
export async function lastMailRefusal(db: Reads): Promise<string | null> {
  const [row] = await db
    .select({ words: outbox.lastRefusal })
    .from(outbox)
    .where(and(ne(outbox.state, 'sent'), gt(outbox.tries, 0)))
    .orderBy(desc(outbox.id))
    .limit(1);
  return row?.words ?? null;
}

/** The newest mail with what became of it, never with its words. */
export async function recentMail(db: Reads, limit: number) {
  const { id, kind, to, state, createdAt, nextTryAt, tries, lastRefusal, settledAt } = outbox;
  const shown = { id, kind, to, state, createdAt, nextTryAt, tries, lastRefusal, settledAt };
  return db.select(shown).from(outbox).orderBy(desc(outbox.id)).limit(limit);
}
