import { listLiveSessions } from '#db/editorial/sessions.ts';
import { type Device, deviceOf } from '#newsroom/device.ts';
import type { Stores } from '../stores.ts';
import { tokenHash } from '../tokens.ts';
import type { Person } from './offers.ts';

/** A browser in which a person is signed in. */
export type OwnSession = {
  /** Names it in a form; nobody can sign in by it. */
  readonly key: string;
  readonly device: Device;
  readonly since: Date;
  readonly lastSeenAt: Date;
  /** It is the one that asks. */
  readonly isThis: boolean;
};

/** Where the asking person is signed in at `now`: this browser first, then the one used last. */
export async function readOwnSessions(
  stores: Stores,
  actor: Person,
  token: string,
  now: Date,
): Promise<readonly OwnSession[]> {
  const own = tokenHash(token);
  const live = await listLiveSessions(stores.editorial.reads, actor.id, now);
  return live
    .map(({ tokenHash: key, userAgent, createdAt, lastSeenAt }) => {
      const device = deviceOf(userAgent);
      return { key, device, since: createdAt, lastSeenAt, isThis: key === own };
    })
    .toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}
