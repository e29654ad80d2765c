import { forgetDevices } from '#db/editorial/known-devices.ts';
import { findPerson, type Person } from '#db/editorial/people.ts';
import { endSession, findSession, forgetSessions, insertSession } from '#db/editorial/sessions.ts';
import { consumeLink, forgetLinks } from '#db/editorial/sign-in-links.ts';
import type { Tx } from '#db/editorial/store.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { absoluteUntil, DEVICE_DAYS, idleUntil, isLive } from '#newsroom/session-limits.ts';
import { callOf, LINK_USED } from './accept-invitation.ts';
import { type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { wantsSecondFactor } from './half-proof.ts';
import { meetDevice } from './meet-device.ts';
import { type Proof, type Vouched, WRONG } from './prove-identity.ts';
import type { Stores } from './stores.ts';
import { tokenHash } from './tokens.ts';

const SECOND_FIRST = 'Give your second factor too. Begin again.';
/** A proof of which nobody knows when it was given is never fresh. */
const LONG_AGO = new Date(0);
const DAY_MS = 24 * 3_600_000;
const KEPT_MS = 30 * DAY_MS;
/** As long as the cookie lives that a browser is known by. */
const DEVICE_KEPT_MS = DEVICE_DAYS * DAY_MS;

export type SignIn = {
  readonly proof: Proof;
  /** The new session's token; only its hash is stored. */
  readonly token: string;
  /** The token that this browser came with: its session ends, so that nobody can plant one. */
  readonly previousToken: string | null;
  readonly userAgent: string;
  /** The token by which this browser is known, if it is. */
  readonly device?: string | null;
};
/** `device` is the token that the browser is to be known by. */
export type SignedIn = { readonly personId: number; readonly device: string };

/** Opens a session for somebody who has just proved who they are. */
export async function signIn(stores: Stores, input: SignIn, now: Date): Promise<DeedOutcome<SignedIn>> {
  const person = await findPerson(stores.editorial.reads, input.proof.personId);
  if (!person) return refuse('bad_input', WRONG);
  return perform(callOf(stores, person, now), 'sign_in', (work) => open(work, person, input));
}

async function open(work: Work, person: Person, input: SignIn): Promise<Finished<SignedIn> | Refused> {
  const { tx, actor, now } = work;
  const { personId, linkToken } = input.proof;
  if (actor.kind !== 'person' || !actor.active) return refuse('bad_input', WRONG);
  if (!can(actor, 'sign_in', { kind: 'person', id: personId })) {
    return refuse('not_allowed', 'You hold no role in this newsroom. Ask an admin for one.');
  }
  // Whatever way somebody came: no session before the second factor.
  if (await wantsSecondFactor(tx, input.proof)) return refuse('second_factor', SECOND_FIRST);
  if (linkToken !== null && !(await consumeSignInLink(tx, linkToken, personId, now))) {
    return refuse('not_found', LINK_USED);
  }
  const vouched = input.proof.vouched ?? (await stillVouched(tx, input, now));
  if (input.previousToken !== null) await endSession(tx, tokenHash(input.previousToken), now);
  await forgetOld(tx, now);
  await insertSession(tx, {
    tokenHash: tokenHash(input.token),
    personId,
    createdAt: now,
    lastSeenAt: now,
    provedAt: vouched ? (vouched.provedAt ?? LONG_AGO) : now,
    idleUntil: idleUntil(now),
    absoluteUntil: absoluteUntil(now),
    userAgent: input.userAgent.slice(0, 300),
    issuer: vouched?.issuer ?? null,
    issuerSession: vouched?.session ?? null,
    issuerSecondFactor: vouched?.secondFactor ?? false,
  });
  const { userAgent, device = null } = input;
  const met = await meetDevice(work, person, { given: device, userAgent });
  const details = { person: personId, how: howOf(input.proof), ...(met.isNew ? { newDevice: true } : {}) };
  return { ok: true, answer: { personId, device: met.token }, audit: { details } };
}

function howOf({ second, vouched, linkToken }: Proof): string {
  return second ?? (vouched ? 'sign_on' : linkToken === null ? 'password' : 'link');
}

/** Whoever only proves it anew in a session that a provider vouched for is still signed out when the provider says so. */
async function stillVouched(
  tx: Tx,
  { proof, previousToken }: SignIn,
  now: Date,
): Promise<Vouched | undefined> {
  const before = previousToken === null ? null : await findSession(tx, tokenHash(previousToken));
  if (!before || before.issuer === null || before.personId !== proof.personId) return undefined;
  if (!isLive(before, now)) return undefined;
  const { issuer, issuerSession: session, issuerSecondFactor: secondFactor } = before;
  return { issuer, session, secondFactor, provedAt: now };
}

async function consumeSignInLink(tx: Tx, token: string, personId: number, now: Date): Promise<boolean> {
  const link = await consumeLink(tx, tokenHash(token), now);
  return link?.personId === personId && link.purpose === 'sign_in';
}

/** Sessions and links of long ago say nothing any more; the audit log keeps who signed in when. */
async function forgetOld(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS);
  await forgetSessions(tx, before);
  await forgetLinks(tx, before);
  await forgetDevices(tx, new Date(now.getTime() - DEVICE_KEPT_MS));
}
