import { countUnseen, type ToldOnDesk, toldOnDesk } from '#db/editorial/desk-lists.ts';
import { choicesOf } from '#db/editorial/notifications.ts';
import {
  NOTIFICATION_KINDS,
  type NotificationKind,
  type NotificationWay,
  wayFor,
} from '#newsroom/notification-kinds.ts';
import { can } from '#newsroom/permissions.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

/** What this person was told of, newest first; who may not read editions sees what concerns their account. */
export async function readNotifications(stores: Stores, actor: Person): Promise<readonly ToldOnDesk[]> {
  return toldOnDesk(stores.editorial.reads, actor.id, 100, readsEditions(actor));
}

/** How much of it this person has not seen. */
export async function readUnseen(stores: Stores, actor: Person): Promise<number> {
  return countUnseen(stores.editorial.reads, actor.id, readsEditions(actor));
}

/** How this person is told of each kind of thing; null for who is told of no edition. */
export async function readWays(
  stores: Stores,
  actor: Person,
): Promise<ReadonlyMap<NotificationKind, NotificationWay> | null> {
  if (!can(actor, 'choose_notifications', { kind: 'newsroom' })) return null;
  const chosen = await choicesOf(stores.editorial.reads, actor.id);
  return new Map(NOTIFICATION_KINDS.map((kind) => [kind, wayFor(kind, chosen.get(kind))]));
}

function readsEditions(actor: Person): boolean {
  return can(actor, 'read_editions', { kind: 'release' });
}
