import { verifyRegistrationResponse } from '@simplewebauthn/server';
import { findPasskeyByCredential, insertPasskey, listPasskeys } from '#db/editorial/passkeys.ts';
import type { RegisteredPasskey } from '#newsroom/forms/passkeys.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { sanitizeLine } from '#newsroom/requirements.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { endOtherSessions, type Kept, openOwn } from './own-factor.ts';
import { ALGORITHMS, answeredChallenge, relyingParty } from './passkey-challenge.ts';
import { isRefusal } from './people-work.ts';
import { tellOfWayIn } from './tell-of-way-in.ts';

export type RegisterPasskey = Kept & {
  readonly name: string;
  readonly response: RegisteredPasskey;
  /** The token of the challenge that this browser was given. */
  readonly token: string | null;
  readonly origin: string;
};

const MOST = 20;
const NOT_MADE = 'This passkey could not be checked. Try again, and answer your device in time.';

type Verified = { readonly credentialId: string; readonly publicKey: string; readonly counter: number };

/** Adds a passkey to a person's own: verified before the transaction, since checking a signature takes its time. */
export async function registerPasskey(
  call: Call,
  input: RegisterPasskey,
): Promise<DeedOutcome<{ personId: number }>> {
  const challenge = await answeredChallenge(call.stores, input.token, personIdOf(call.actor), call.now);
  const verified = challenge === null ? null : await verify(input, challenge);
  return perform(call, 'register_passkey', (work) => register(work, input, verified));
}

async function verify(
  { response, origin }: RegisterPasskey,
  expectedChallenge: string,
): Promise<Verified | null> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: relyingParty(origin),
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    if (!verified) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter };
  } catch {
    return null; // the library throws what does not hold
  }
}

async function register(
  work: Work,
  input: RegisterPasskey,
  verified: Verified | null,
): Promise<Finished<{ personId: number }> | Refused> {
  const { tx, now } = work;
  const person = await openOwn(work, 'register_passkey');
  if (isRefusal(person)) return person;
  if (!verified) return refuse('bad_input', NOT_MADE);
  const name = sanitizeLine(input.name);
  if (name === '') return refuse('bad_input', 'Give the passkey a name.', [NAMELESS]);
  if (await findPasskeyByCredential(tx, verified.credentialId)) {
    return refuse('taken', 'This passkey is registered already.');
  }
  if ((await listPasskeys(tx, person.id)).length >= MOST) {
    return refuse('wrong_state', `You have ${MOST} passkeys. Remove one that you do not use first.`);
  }
  const transports = input.response.response.transports ?? [];
  await insertPasskey(tx, { ...verified, personId: person.id, name, transports, createdAt: now });
  await endOtherSessions(tx, person.id, input, now);
  await tellOfWayIn(tx, person, 'register_passkey', now);
  return { ok: true, answer: { personId: person.id }, audit: { details: { person: person.id } } };
}

const NAMELESS = { field: 'name', sentence: 'Give the passkey a name.' };
