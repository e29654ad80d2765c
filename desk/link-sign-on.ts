import { findPerson } from '#db/editorial/people.ts';
import { consumeLink } from '#db/editorial/sign-in-links.ts';
import { findPersonIdByIdentity, type Identity, insertIdentity, isLinked } from '#db/editorial/sign-on.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { LINK_USED } from './accept-invitation.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { tellOfWayIn } from './tell-of-way-in.ts';
import { tokenHash } from './tokens.ts';

export type LinkSignOn = Identity & {
  readonly personId: number;
  /** The invitation that this uses up. */
  readonly linkToken?: string;
};

/**
 * Links a person to who they are at a provider of single sign-on: themselves, having proved both, or the
 * console. One at each provider: somebody else of it never takes their place, and nobody is two people here.
 */
export function linkSignOn(call: Call, input: LinkSignOn): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'link_sign_on', (work) => link(work, input));
}

async function link(
  { tx, actor, now }: Work,
  { personId, issuer, subject, linkToken }: LinkSignOn,
): Promise<Finished<{ personId: number }> | Refused> {
  const isTheirs = actor.kind === 'system' || personIdOf(actor) === personId;
  if (!isTheirs || !can(actor, 'link_sign_on', { kind: 'person', id: personId })) return notAllowed();
  const person = await findPerson(tx, personId);
  if (!person) return refuse('not_found', 'There is no such person.');
  if ((await findPersonIdByIdentity(tx, { issuer, subject })) !== null)
    return refuse('taken', 'This sign-on is linked to somebody already.');
  if (await isLinked(tx, personId, issuer))
    return refuse(
      'taken',
      'This person is linked to another sign-on of this provider. Unlink that one first.',
    );
  if (linkToken !== undefined && (await consumeLink(tx, tokenHash(linkToken), now))?.personId !== personId)
    return refuse('not_found', LINK_USED);
  await insertIdentity(tx, { issuer, subject, personId, createdAt: now });
  // Who accepts an invitation by it does so at this very moment.
  if (linkToken === undefined) await tellOfWayIn(tx, person, 'link_sign_on', now);
  return { ok: true, answer: { personId }, audit: { details: { person: personId, issuer } } };
}
