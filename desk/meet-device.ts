import { readInstitution } from '#db/editorial/institution.ts';
import { countDevices, isDeviceToken, noteDevice } from '#db/editorial/known-devices.ts';
import { notifyOfAccount } from '#db/editorial/notifications.ts';
import type { Person } from '#db/editorial/people.ts';
import type { Tx } from '#db/editorial/store.ts';
import { deviceOf } from '#newsroom/device.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import type { Work } from './deed.ts';
import { mailTo } from './mail-to.ts';
import { newToken, tokenHash } from './tokens.ts';

export type Met = {
  /** The token that this browser is known by from now on. */
  readonly token: string;
  readonly isNew: boolean;
};

/**
 * Notes by which browser a person came in. One never seen with them is told to them, but for their very
 * first. Only tokens that this newsroom gave out count: nobody can plant one beforehand.
 */
export async function meetDevice(
  { tx, now }: Work,
  person: Person,
  { given, userAgent }: { readonly given: string | null; readonly userAgent: string },
): Promise<Met> {
  const isOurs = given !== null && (await isDeviceToken(tx, tokenHash(given)));
  const token = isOurs ? given : newToken();
  const isFirst = (await countDevices(tx, person.id)) === 0;
  const isUnseen = await noteDevice(tx, { tokenHash: tokenHash(token), personId: person.id, at: now });
  const isNew = isUnseen && !isFirst;
  if (isNew) await tell(tx, person, userAgent, now);
  return { token, isNew };
}

async function tell(tx: Tx, person: Person, userAgent: string, now: Date): Promise<void> {
  await notifyOfAccount(tx, person.id, 'sign_in', now);
  const { zone } = await readInstitution(tx);
  const device = deviceOf(userAgent);
  await mailTo(
    tx,
    person,
    'new_device',
    (words, link, language) => {
      const { date, time, zone: offset } = formatShown(now, zone, language);
      const at = `${date} ${time} ${offset}`;
      return words.newDevice({ name: person.name, at, device, link: link('/desk/account') });
    },
    now,
  );
}
