import {
  findHalfProof,
  forgetHalfProofs,
  type HalfProof,
  insertHalfProof,
} from '#db/editorial/half-proofs.ts';
import { findPerson, type Person } from '#db/editorial/people.ts';
import { consumeLink } from '#db/editorial/sign-in-links.ts';
import type { Reads } from '#db/editorial/store.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { HALF_PROOF_MINUTES } from '#newsroom/second-factor.ts';
import { LINK_USED } from './accept-invitation.ts';
import { notDone } from './not-done.ts';
import type { Proof, Vouched } from './prove-identity.ts';
import type { Stores } from './stores.ts';
import { tokenHash } from './tokens.ts';

/** One sentence for a half proof that is too old, of another browser, used, or of somebody suspended since. */
export const BEGIN_AGAIN = 'This sign-in was begun too long ago or somewhere else. Begin again.';

export type HalfProofInput = {
  readonly proof: Proof;
  /** The cookie's token; only its hash is stored. */
  readonly token: string;
  readonly userAgent: string;
};

/** Whether somebody who proved only a first factor has to prove a second one before a session opens. */
export async function wantsSecondFactor(db: Reads, { personId, second, vouched }: Proof): Promise<boolean> {
  if (second !== undefined || vouched?.secondFactor) return false;
  return (await findPerson(db, personId))?.hasSecondFactor ?? false;
}

/** Keeps a first factor for a few minutes. A one-time link is used up by it. */
export async function keepHalfProof(
  { editorial }: Stores,
  { proof, token, userAgent }: HalfProofInput,
  now: Date,
): Promise<Refused | null> {
  const { personId, linkToken, vouched } = proof;
  try {
    return await editorial.tx(async (tx) => {
      await forgetHalfProofs(tx, now);
      if (linkToken !== null && (await consumeLink(tx, tokenHash(linkToken), now))?.personId !== personId) {
        return refuse('not_found', LINK_USED);
      }
      const expiresAt = new Date(now.getTime() + HALF_PROOF_MINUTES * 60_000);
      const by = { issuer: vouched?.issuer ?? null, issuerSession: vouched?.session ?? null };
      const kept = { personId, userAgent: agentOf(userAgent), createdAt: now, expiresAt };
      await insertHalfProof(tx, { ...kept, ...by, tokenHash: tokenHash(token) });
      return null;
    });
  } catch (trouble) {
    return notDone(trouble);
  }
}

export type Halfway = { readonly half: HalfProof; readonly person: Person };

/** Who holds a half proof that still counts in this browser, or null. */
export async function halfwayBy(
  db: Reads,
  given: { readonly token: string | null; readonly userAgent: string },
  now: Date,
): Promise<Halfway | null> {
  if (given.token === null) return null;
  const half = await findHalfProof(db, tokenHash(given.token), agentOf(given.userAgent), now);
  const person = half && (await findPerson(db, half.personId));
  return half && person?.active ? { half, person } : null;
}

/** Who vouched for the first factor, now that the second one was given too. */
export function vouchedFor({ half }: Halfway, now: Date): { readonly vouched?: Vouched } {
  const { issuer, issuerSession: session } = half;
  return issuer === null ? {} : { vouched: { issuer, session, provedAt: now, secondFactor: false } };
}

function agentOf(userAgent: string): string {
  return userAgent.slice(0, 300);
}
