import {
  type Authenticator,
  endAllSetups,
  listAuthenticators,
  sealAuthenticator,
} from '#db/editorial/second-factors.ts';
import { endAllSessions } from '#db/editorial/sessions.ts';
import type { Tx } from '#db/editorial/store.ts';
import { can } from '#newsroom/permissions.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { sealedFor } from './own-factor.ts';
import { type Keys, nextKeys, seal, unseal } from './sealed.ts';
import { renewStartSecrets } from './secret-files.ts';

/** How many sessions ended, and how many secrets of authenticator apps are sealed with the new key. */
export type Rotated = { readonly sessions: number; readonly sealed: number };

/**
 * Puts new secrets in the place of all old ones and ends every session; people, passwords and second factors
 * stay. May run beside the newsroom, which takes what it hands to its processes at its next start. Whatever
 * stops it, it can be done again: the files are written first, each whole or not at all, and a key that still
 * opens something stays below the new one.
 */
export function rotateSecrets(call: Call): Promise<DeedOutcome<Rotated>> {
  const { dataFolder } = call.stores;
  return perform({ ...call, key: undefined }, 'rotate_secrets', async ({ tx, actor, now }) => {
    if (!can(actor, 'rotate_secrets', { kind: 'newsroom' })) return notAllowed();
    const apps = await listAuthenticators(tx);
    const keys = nextKeys(
      dataFolder,
      apps.map(({ sealedSecret }) => sealedSecret),
    );
    renewStartSecrets(dataFolder);
    const sealed = await sealAnew(tx, keys, apps);
    await endAllSetups(tx);
    const sessions = await endAllSessions(tx, now);
    return { ok: true, answer: { sessions, sealed }, audit: { details: { sessions, sealed } } };
  });
}

/** Answers how many could be opened; what no key opens stays as it is. */
async function sealAnew(tx: Tx, keys: Keys, apps: readonly Authenticator[]): Promise<number> {
  let sealed = 0;
  for (const { personId, sealedSecret } of apps) {
    const words = unseal(keys, sealedSecret, sealedFor(personId));
    if (words === null) continue;
    await sealAuthenticator(tx, personId, seal(keys, words, sealedFor(personId)));
    sealed += 1;
  }
  return sealed;
}
