import { type Refusal, refusal } from './refusal.ts';

/**
 * The four-eyes rule: who contributed cannot approve. In a one-person office an admin may switch it
 * off; then the second pair of eyes is the same person after a fresh sign-in.
 */
type Second = {
  readonly actorId: number;
  /** The people whose work or wish this would be the check of. */
  readonly first: readonly number[];
  readonly fourEyes: boolean;
  readonly freshUntil: Date | null;
  readonly now: Date;
};

const FRESH = 'Confirm that it is you: sign in again, then repeat this.';

/** Why this person may not be the second pair of eyes, or null where they may. */
export function secondPerson(second: Second, sentence: string): Refusal | null {
  if (!second.first.includes(second.actorId)) return null;
  if (second.fourEyes) return refusal('four_eyes', sentence);
  return isFresh(second.freshUntil, second.now) ? null : refusal('fresh_sign_in', FRESH);
}

/** Approval: by an editor who contributed nothing to the edition. */
export function mayApprove(second: Second): Refusal | null {
  return secondPerson(second, 'You contributed to this edition. Another editor has to approve it.');
}

/** Sign-off of a forced publication: by an editor who is neither its publisher nor a contributor. */
export function maySignOff(second: Second): Refusal | null {
  return secondPerson(
    second,
    'You published or contributed to this edition. Another editor has to sign it off.',
  );
}

/** Confirmation of what another person asked for: retraction, suppression, lifting a freeze. */
export function mayConfirm(second: Second): Refusal | null {
  return secondPerson(second, 'You asked for this. Another person has to confirm it.');
}

/** Whether the last proof of identity still counts. */
export function isFresh(freshUntil: Date | null, now: Date): boolean {
  return freshUntil !== null && freshUntil.getTime() > now.getTime();
}

/** The refusal for a deed that wants a fresh sign-in, or null where there is one. */
export function wantFresh(freshUntil: Date | null, now: Date): Refusal | null {
  return isFresh(freshUntil, now) ? null : refusal('fresh_sign_in', FRESH);
}
