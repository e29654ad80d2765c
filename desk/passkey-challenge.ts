import { randomBytes } from 'node:crypto';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { readInstitution } from '#db/editorial/institution.ts';
import {
  countChallenges,
  forgetChallenges,
  insertChallenge,
  listPasskeys,
  takeChallenge,
} from '#db/editorial/passkeys.ts';
import type { Person } from '#db/editorial/people.ts';
import { senderOf } from '#newsroom/network.ts';
import { type Outcome, type Refused, refuse } from '#newsroom/refusal.ts';
import { CHALLENGE_MINUTES } from '#newsroom/second-factor.ts';
import { notDone } from './not-done.ts';
import type { Stores } from './stores.ts';
import { tokenHash } from './tokens.ts';

/** What a passkey is asked: made here, kept here, answered once, by the browser that asked. */

/** As many as one network may have open: a whole office may come through one address. */
const MOST_OPEN = 200;
/** EdDSA, ES256 and RS256: what devices have, and nothing that the runtime still calls an experiment (COSE numbers). */
export const ALGORITHMS = [-8, -7, -257];
const TIMEOUT_MS = CHALLENGE_MINUTES * 60_000;

export type Asked = {
  /** The token that the browser holds in a cookie; only its hash is stored. */
  readonly token: string;
  readonly address: string;
  /** The origin of this newsroom; its host is what passkeys are bound to. */
  readonly origin: string;
};

/** What is asked of a passkey that signs somebody in: any of theirs, and that its owner unlocks it. */
export async function askToSign(
  stores: Stores,
  asked: Asked,
  now: Date,
): Promise<Outcome<{ readonly options: PublicKeyCredentialRequestOptionsJSON }>> {
  const challenge = newChallenge();
  const refused = await keep(stores, asked, { challenge, personId: null }, now);
  if (refused) return refused;
  const rpID = relyingParty(asked.origin);
  const asking = { rpID, challenge, timeout: TIMEOUT_MS, userVerification: 'required' } as const;
  return { ok: true, options: await generateAuthenticationOptions(asking) };
}

/** What is asked of a device that makes a new passkey for somebody: one that it finds by itself later. */
export async function askToRegister(
  stores: Stores,
  person: Person,
  asked: Asked,
  now: Date,
): Promise<Outcome<{ readonly options: PublicKeyCredentialCreationOptionsJSON }>> {
  const challenge = newChallenge();
  const refused = await keep(stores, asked, { challenge, personId: person.id }, now);
  if (refused) return refused;
  const { reads } = stores.editorial;
  const { names, mainLanguage } = await readInstitution(reads);
  const own = await listPasskeys(reads, person.id);
  const options = await generateRegistrationOptions({
    rpName: names.en ?? names[mainLanguage] ?? 'Communiqué',
    rpID: relyingParty(asked.origin),
    userID: userHandle(person.id),
    userName: person.email,
    userDisplayName: person.name,
    challenge,
    timeout: TIMEOUT_MS,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: own.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { ok: true, options };
}

/** Takes back what this browser was asked to have signed: once, and only in time. */
export async function answeredChallenge(
  { editorial }: Stores,
  token: string | null,
  personId: number | null,
  now: Date,
): Promise<string | null> {
  if (token === null) return null;
  const asked = await editorial.tx((tx) => takeChallenge(tx, tokenHash(token), now));
  return asked && asked.personId === personId ? asked.challenge : null;
}

/** What passkeys are bound to: the host of this newsroom. */
export function relyingParty(origin: string): string {
  return new URL(origin).hostname;
}

/** By what a device knows whose passkey it is; says nothing about the person. */
export function userHandle(personId: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(tokenHash(`passkeys of person ${personId}`), 'hex'));
}

function newChallenge(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(randomBytes(32));
}

async function keep(
  { editorial }: Stores,
  { token, address }: Asked,
  { challenge, personId }: { readonly challenge: Uint8Array; readonly personId: number | null },
  now: Date,
): Promise<Refused | null> {
  const sender = senderOf(address);
  try {
    return await editorial.tx(async (tx) => {
      await forgetChallenges(tx, now);
      if ((await countChallenges(tx, sender)) >= MOST_OPEN) {
        return refuse('too_often', 'Too many passkeys are asked for at once. Try again in a few minutes.');
      }
      const expiresAt = new Date(now.getTime() + TIMEOUT_MS);
      const words = Buffer.from(challenge).toString('base64url');
      await insertChallenge(tx, {
        tokenHash: tokenHash(token),
        challenge: words,
        personId,
        sender,
        expiresAt,
      });
      return null;
    });
  } catch (trouble) {
    return notDone(trouble);
  }
}
