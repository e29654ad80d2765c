import { consumeRecoveryCode, consumeStep, findAuthenticator } from '#db/editorial/second-factors.ts';
import type { Tx } from '#db/editorial/store.ts';
import type { TypedCode } from '#newsroom/second-factor.ts';
import { stepOfCode } from './authenticator.ts';
import { sealedFor } from './own-factor.ts';
import { type Keys, seal, unseal } from './sealed.ts';
import { tokenHash } from './tokens.ts';

/**
 * Takes a code of a person, and uses it up in the same transaction: a code is never taken twice, nor one of
 * an older time step than one that was.
 */
export function takeCode(
  tx: Tx,
  keys: Keys,
  personId: number,
  { kind, code }: TypedCode,
  now: Date,
): Promise<boolean> {
  return kind === 'code'
    ? takeAppCode(tx, keys, personId, code, now)
    : consumeRecoveryCode(tx, personId, tokenHash(code), now);
}

async function takeAppCode(tx: Tx, keys: Keys, personId: number, code: string, now: Date): Promise<boolean> {
  const app = await findAuthenticator(tx, personId);
  const secret = app && unseal(keys, app.sealedSecret, sealedFor(personId));
  const usedStep = secret ? stepOfCode(secret, code, now) : null;
  if (!secret || usedStep === null) return false;
  // Sealed anew each time: so it moves over to a new key.
  const sealedSecret = seal(keys, secret, sealedFor(personId));
  return consumeStep(tx, personId, { usedStep, lastUsedAt: now, sealedSecret });
}
