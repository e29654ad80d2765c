import { findPerson, findPersonByEmail, type Person } from '#db/editorial/people.ts';
import { findPersonIdByIdentity, type Identity, issuersOf } from '#db/editorial/sign-on.ts';
import { isFresh } from '#newsroom/four-eyes.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import {
  type Claims,
  gaveSecondFactor,
  provedAtOf,
  rolesFromClaims,
  type SignOnProvider,
} from '#newsroom/sign-on.ts';
import { callOf, findOpenLink, LINK_USED } from './accept-invitation.ts';
import { changeRoles } from './change-roles.ts';
import type { DeedOutcome } from './deed.ts';
import { linkSignOn } from './link-sign-on.ts';
import { log } from './log.ts';
import { notDone } from './not-done.ts';
import type { Proof } from './prove-identity.ts';
import type { Stores } from './stores.ts';

const UNKNOWN = refuse(
  'not_found',
  'You are known there, but not in this newsroom. Ask an admin to invite you.',
);
const SOMEBODY_ELSE = refuse('taken', 'This sign-on is linked to somebody else of this newsroom.');
const STALE = refuse('fresh_sign_in', 'Confirm first that it is you, then link your sign-on.');

/**
 * Who is to be linked to this sign-on, where its browser began at an invitation or at somebody's own account;
 * null where somebody only comes in.
 */
export type Joining =
  | { readonly by: 'link'; readonly token: string }
  | { readonly by: 'own'; readonly person: Person; readonly freshUntil: Date };

export type SignOnTry = {
  readonly provider: SignOnProvider;
  /** Proven already: signed by the provider, for this newsroom, in answer to this very request. */
  readonly claims: Claims;
  readonly joining: Joining | null;
};

/**
 * Who a provider of single sign-on vouches for. People are known by issuer and subject; an e-mail address
 * only ever links an invited person for the first time, where the settings say so and the provider has
 * verified it. Gives the roles that the claims give.
 */
export async function proveBySignOn(stores: Stores, given: SignOnTry, now: Date): Promise<Proof | Refused> {
  try {
    return await prove(stores, given, now);
  } catch (trouble) {
    return notDone(trouble);
  }
}

async function prove(stores: Stores, given: SignOnTry, now: Date): Promise<Proof | Refused> {
  const { provider, claims } = given;
  const { issuer } = provider;
  const { sub: subject, iss, sid } = claims;
  if (typeof subject !== 'string' || subject === '' || iss !== issuer) {
    log.warn(
      { issuer, named: String(iss) },
      'a provider of single sign-on names another issuer than the settings',
    );
    return UNKNOWN;
  }
  const person = await personOf(stores, given, { issuer, subject }, now);
  if ('ok' in person) return person;
  if (!person.active) return UNKNOWN;
  await giveRoles(stores, person, provider, claims, now);
  const vouched = {
    issuer,
    session: typeof sid === 'string' && sid !== '' ? sid : null,
    provedAt: provedAtOf(claims, now),
    secondFactor: gaveSecondFactor(provider, claims),
  };
  return { ok: true, personId: person.id, linkToken: null, vouched };
}

/** Who is meant; linked now, where they were not yet. */
async function personOf(
  stores: Stores,
  given: SignOnTry,
  identity: Identity,
  now: Date,
): Promise<Person | Refused> {
  const known = await findPersonIdByIdentity(stores.editorial.reads, identity);
  const joiner = await joinerOf(stores, given, now);
  if (joiner && 'ok' in joiner) return known === null ? joiner : found(stores, known);
  if (known !== null) return joiner && joiner.id !== known ? SOMEBODY_ELSE : found(stores, known);
  if (!joiner) return UNKNOWN;
  const linked = await linkTo(stores, joiner, given.joining, identity, now);
  if (linked.ok) return joiner;
  return given.joining ? linked : UNKNOWN;
}

/** People link themselves at their account; whom an invitation names, the sign-on links: they hold no session yet. */
function linkTo(
  stores: Stores,
  joiner: Person,
  joining: Joining | null,
  identity: Identity,
  now: Date,
): Promise<DeedOutcome<{ personId: number }>> {
  const bySystem = { stores, now, actor: { kind: 'system', name: 'sign_on' } } as const;
  const call = joining?.by === 'own' ? callOf(stores, joiner, now) : bySystem;
  const linkToken = joining?.by === 'link' ? { linkToken: joining.token } : {};
  return linkSignOn(call, { ...identity, personId: joiner.id, ...linkToken });
}

async function found({ editorial }: Stores, personId: number): Promise<Person | Refused> {
  return (await findPerson(editorial.reads, personId)) ?? UNKNOWN;
}

/** Who may be linked to this sign-on, why they may not, or null where nobody is to be. */
async function joinerOf(
  stores: Stores,
  { provider, claims, joining }: SignOnTry,
  now: Date,
): Promise<Person | Refused | null> {
  if (joining?.by === 'own') return isFresh(joining.freshUntil, now) ? joining.person : STALE;
  if (joining?.by === 'link') return invitedBy(stores, joining.token, now);
  return provider.linkInvited ? invitedAt(stores, claims) : null;
}

async function invitedBy({ editorial }: Stores, token: string, now: Date): Promise<Person | Refused> {
  const open = await findOpenLink(editorial.reads, token, now);
  const isInvitation = open?.link.purpose === 'invitation' || open?.link.purpose === 'first_run';
  return isInvitation ? open.person : refuse('not_found', LINK_USED);
}

/** Whoever has a way in already has been here before: an address alone does not take that over. */
async function invitedAt({ editorial }: Stores, { email, email_verified }: Claims): Promise<Person | null> {
  if (email_verified !== true || typeof email !== 'string') return null;
  const invited = await findPersonByEmail(editorial.reads, email);
  if (!invited?.active || invited.hasPassword || invited.hasSecondFactor) return null;
  return (await issuersOf(editorial.reads, invited.id)).length === 0 ? invited : null;
}

/** Roles as the provider gives them now. Where a newsroom would lose its last admin or editor it keeps them. */
async function giveRoles(
  stores: Stores,
  person: Person,
  provider: SignOnProvider,
  claims: Claims,
  now: Date,
): Promise<void> {
  const roles = rolesFromClaims(provider, claims);
  if (roles === null) return;
  const call = { stores, now, actor: { kind: 'system', name: 'sign_on' } } as const;
  const outcome = await changeRoles(call, { personId: person.id, roles });
  if (!outcome.ok) log.warn({ person: person.id, code: outcome.refusal.code }, 'roles were not given');
}
