import { and, eq, isNull } from 'drizzle-orm';
import { editions } from './schema/editions.ts';
import { people, personRoles } from './schema/people.ts';
import { notifications } from './schema/records.ts';
import type { Reads, Tx } from './store.ts';

export type Notification = typeof notifications.$inferSelect;

/** Tells people of a deed on an edition; where it is limited, only those whom it names. */
export async function notify(
  tx: Tx,
  personIds: readonly number[],
  told: {
    readonly deed: string;
    readonly editionId: number;
    readonly threadId?: number;
    readonly at: Date;
  },
): Promise<void> {
  const [edition] = await tx
    .select({ limitedTo: editions.limitedTo })
    .from(editions)
    .where(eq(editions.id, told.editionId));
  const named = edition?.limitedTo ?? null;
  const once = [...new Set(personIds)].filter((id) => named === null || named.includes(id));
  if (once.length > 0) await tx.insert(notifications).values(once.map((personId) => ({ ...told, personId })));
}

/** Tells a person of something that concerns their account and no edition. */
export async function notifyOfAccount(tx: Tx, personId: number, deed: string, at: Date): Promise<void> {
  await tx.insert(notifications).values({ personId, deed, at });
}

/** The active editors. */
export async function editorIds(db: Reads): Promise<number[]> {
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .innerJoin(personRoles, eq(personRoles.personId, people.id))
    .where(and(eq(personRoles.role, 'editor'), isNull(people.suspendedAt)));
  return rows.map((row) => row.id);
}
