import { findEdition } from '#db/editorial/editions.ts';
import { hearers, insertNotification } from '#db/editorial/notifications.ts';
import { findRelease } from '#db/editorial/releases.ts';
import type { Tx } from '#db/editorial/store.ts';
import { kindOfTold, type Told, wayFor } from '#newsroom/notification-kinds.ts';
import { mailTo } from './mail-to.ts';

type About = {
  readonly deed: Told;
  readonly editionId: number;
  readonly threadId?: number;
  readonly at: Date;
};

/**
 * Tells people of a deed on an edition, each in the way they chose; where it is limited, only those whom
 * it names. Mail carries a number and a link, never a word of the text.
 */
export async function notify(tx: Tx, personIds: readonly number[], told: About): Promise<void> {
  const kind = kindOfTold(told.deed);
  for (const { id, email, way } of await hearers(tx, personIds, told.editionId, kind)) {
    const chosen = wayFor(kind, way ?? undefined);
    if (chosen === 'none') continue;
    const notificationId = await insertNotification(tx, { ...told, personId: id });
    if (chosen === 'mail') await mailIt(tx, { id, email }, told, notificationId);
  }
}

async function mailIt(
  tx: Tx,
  person: { readonly id: number; readonly email: string },
  { deed, editionId, at }: About,
  notificationId: number,
): Promise<void> {
  const edition = await findEdition(tx, editionId);
  const release = edition && (await findRelease(tx, edition.releaseId));
  await mailTo(
    tx,
    person,
    `told_${deed}`,
    (words, link) =>
      words.told({
        release: words.release(release?.reference ?? null, release?.id),
        told: deed,
        link: link(`/desk/notifications?open=${notificationId}`),
        settings: link('/desk/notifications/settings'),
      }),
    at,
  );
}
