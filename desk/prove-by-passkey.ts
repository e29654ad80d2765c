import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import {
  findPasskeyByCredential,
  notePasskeyUse,
  type Passkey,
  updatePasskey,
} from '#db/editorial/passkeys.ts';
import { findPerson } from '#db/editorial/people.ts';
import type { SignedByPasskey } from '#newsroom/forms/passkeys.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { log } from './log.ts';
import { notDone } from './not-done.ts';
import { answeredChallenge, relyingParty, userHandle } from './passkey-challenge.ts';
import type { Proof } from './prove-identity.ts';
import type { Stores } from './stores.ts';

/** One sentence for an unknown passkey, a removed or locked one, and a suspended person. */
export const WRONG_PASSKEY =
  'This passkey lets nobody in here. Use another one or your password, or ask an admin.';

export type PasskeyTry = {
  readonly response: SignedByPasskey;
  /** The token of the challenge that this browser was given. */
  readonly token: string | null;
  readonly origin: string;
  /** Who is signed in already and proves it anew; null where somebody signs in. */
  readonly personId: number | null;
};

/**
 * Checks what a passkey has signed. Its owner unlocked it (user verification is wanted), so that it is both
 * factors at once: the device, and what unlocks it.
 */
export async function proveByPasskey(stores: Stores, given: PasskeyTry, now: Date): Promise<Proof | Refused> {
  try {
    const challenge = await answeredChallenge(stores, given.token, null, now);
    const passkey = await findPasskeyByCredential(stores.editorial.reads, given.response.id);
    if (challenge === null || !passkey) return refuse('bad_input', WRONG_PASSKEY);
    if (given.personId !== null && passkey.personId !== given.personId) {
      return refuse('bad_input', WRONG_PASSKEY);
    }
    const counter = await signedCounter(passkey, given, challenge);
    const isTaken = counter !== null && (await take(stores, passkey.credentialId, counter, now));
    if (!isTaken) return refuse('bad_input', WRONG_PASSKEY);
    return { ok: true, personId: passkey.personId, linkToken: null, second: 'passkey' };
  } catch (trouble) {
    return notDone(trouble);
  }
}

/** What the device's counter stands at, or null where the signature does not hold. */
async function signedCounter(
  passkey: Passkey,
  { response, origin }: PasskeyTry,
  expectedChallenge: string,
): Promise<number | null> {
  const handle = Buffer.from(userHandle(passkey.personId)).toString('base64url');
  if (response.response.userHandle !== undefined && response.response.userHandle !== handle) return null;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: relyingParty(origin),
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: 0, // compared below, where a copy can be locked out
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null; // the library throws what does not hold
  }
}

/** Notes the use. A counter that went back says that there are two of this passkey: neither counts any more. */
function take(stores: Stores, credentialId: string, counter: number, now: Date): Promise<boolean> {
  return stores.editorial.tx(async (tx) => {
    const passkey = await findPasskeyByCredential(tx, credentialId);
    if (!passkey || passkey.lockedAt) return false;
    if (!(await findPerson(tx, passkey.personId))?.active) return false;
    const isCopied = (counter > 0 || passkey.counter > 0) && counter <= passkey.counter;
    if (isCopied) {
      await updatePasskey(tx, passkey.id, { lockedAt: now });
      log.error(
        { person: passkey.personId, passkey: passkey.id },
        'a passkey was locked: it may have been copied',
      );
      return false;
    }
    return notePasskeyUse(tx, passkey, { counter, lastUsedAt: now });
  });
}
