import { findEdition } from '#db/editorial/editions.ts';
import { hearers, insertNotification } from '#db/editorial/notifications.ts';
import { findRelease } from '#db/editorial/releases.ts';
import type { Tx } from '#db/editorial/store.ts';
import { kindOfTold, type Told, toldWords, wayFor } from '#newsroom/notification-kinds.ts';
import { enqueueMail } from './enqueue-mail.ts';

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
  const name = release?.reference ? `Release ${release.reference}` : `Release ${release?.id} (no number yet)`;
  const said = `${name} ${toldWords(deed)}`;
  await enqueueMail(
    tx,
    {
      kind: `told_${deed}`,
      to: person.email,
      personId: person.id,
      subject: said,
      words: (link) =>
        [
          `${said}.`,
          link(`/desk/notifications?open=${notificationId}`),
          `What you are told of by mail: ${link('/desk/notifications/settings')}`,
        ].join('\n\n'),
    },
    at,
  );
}
