import { and, eq, gte, inArray, isNull, lte } from 'drizzle-orm';
import type { NotificationKind } from '#newsroom/notification-kinds.ts';
import { editions } from './schema/editions.ts';
import { people, personRoles } from './schema/people.ts';
import { notificationChoices, notifications } from './schema/records.ts';
import type { Reads, Tx } from './store.ts';

/** Of these people, those who may know of the edition, each once, with their address and what they chose for a kind. */
export async function hearers(
  db: Reads,
  personIds: readonly number[],
  editionId: number,
  kind: NotificationKind,
) {
  const [edition] = await db
    .select({ limitedTo: editions.limitedTo })
    .from(editions)
    .where(eq(editions.id, editionId));
  const named = edition?.limitedTo ?? null;
  const once = [...new Set(personIds)].filter((id) => named === null || named.includes(id));
  if (once.length === 0) return [];
  const ofKind = and(eq(notificationChoices.personId, people.id), eq(notificationChoices.kind, kind));
  return db
    .select({ id: people.id, email: people.email, way: notificationChoices.way })
    .from(people)
    .leftJoin(notificationChoices, ofKind)
    .where(and(inArray(people.id, once), isNull(people.suspendedAt)));
}

/** Adds a notification and answers its id. */
export async function insertNotification(tx: Tx, values: typeof notifications.$inferInsert): Promise<number> {
  const [row] = await tx.insert(notifications).values(values).returning({ id: notifications.id });
  if (!row) throw new Error('The notification was not written.');
  return row.id;
}

/** Marks as seen what a person was told: one of it, or everything up to one. */
export async function markSeen(
  tx: Tx,
  personId: number,
  which: { readonly id: number } | { readonly upTo: number },
  at: Date,
): Promise<void> {
  const chosen = 'id' in which ? eq(notifications.id, which.id) : lte(notifications.id, which.upTo);
  await tx
    .update(notifications)
    .set({ seenAt: at })
    .where(and(eq(notifications.personId, personId), isNull(notifications.seenAt), chosen));
}

/** Whether anybody was told of this about an edition since an instant. */
export async function wasTold(db: Reads, editionId: number, deed: string, since: Date): Promise<boolean> {
  const [row] = await db
    .select({ id: notifications.id })
    .from(notifications)
    .where(
      and(eq(notifications.editionId, editionId), eq(notifications.deed, deed), gte(notifications.at, since)),
    )
    .limit(1);
  return row !== undefined;
}

/** What a person chose, by kind; kinds without a choice are not in it. */
export async function choicesOf(db: Reads, personId: number) {
  const rows = await db.select().from(notificationChoices).where(eq(notificationChoices.personId, personId));
  return new Map(rows.map(({ kind, way }) => [kind, way]));
}

export async function saveChoice(tx: Tx, choice: typeof notificationChoices.$inferInsert): Promise<void> {
  await tx
    .insert(notificationChoices)
    .values(choice)
    .onConflictDoUpdate({
      target: [notificationChoices.personId, notificationChoices.kind],
      set: { way: choice.way },
    });
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
