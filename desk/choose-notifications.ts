import { saveChoice } from '#db/editorial/notifications.ts';
import {
  NOTIFICATION_KINDS,
  type NotificationKind,
  type NotificationWay,
  wayFor,
} from '#newsroom/notification-kinds.ts';
import { can } from '#newsroom/permissions.ts';
import { type Call, type DeedOutcome, perform, personIdOf } from './deed.ts';
import { notAllowed } from './edition-work.ts';

export type ChooseNotifications = {
  readonly ways: Readonly<Partial<Record<NotificationKind, NotificationWay>>>;
};

/** Chooses how the person is told of each kind of thing. An alarm stays on the desk whatever is chosen. */
export function chooseNotifications(
  call: Call,
  { ways }: ChooseNotifications,
): Promise<DeedOutcome<{ chosen: number }>> {
  return perform(call, 'choose_notifications', async ({ tx, actor }) => {
    const personId = personIdOf(actor);
    if (personId === null || !can(actor, 'choose_notifications', { kind: 'newsroom' })) return notAllowed();
    const chosen = NOTIFICATION_KINDS.flatMap((kind) => {
      const way = ways[kind];
      return way === undefined ? [] : [{ personId, kind, way: wayFor(kind, way) }];
    });
    for (const choice of chosen) await saveChoice(tx, choice);
    if (chosen.length === 0) return { ok: true, answer: { chosen: 0 }, audit: null };
    const details = { ways: chosen.map(({ kind, way }) => `${kind}:${way}`) };
    return { ok: true, answer: { chosen: chosen.length }, audit: { details } };
  });
}
