import { findPasskey, type Passkey } from '#db/editorial/passkeys.ts';
import { findPerson, type Person } from '#db/editorial/people.ts';
import { endRecoveryCodes } from '#db/editorial/second-factors.ts';
import { endSessionsOf } from '#db/editorial/sessions.ts';
import type { Tx } from '#db/editorial/store.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { Deed } from '#newsroom/vocabulary.ts';
import type { Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { freshRefusal } from './people-work.ts';
import { tokenHash } from './tokens.ts';

/** Opens the actor for a deed on their own second factors: they have to have proved just now who they are. */
export async function openOwn(work: Work, deed: Deed): Promise<Person | Refused> {
  const { actor } = work;
  if (actor.kind !== 'person' || !can(actor, deed, { kind: 'person', id: actor.id })) return notAllowed();
  return freshRefusal(work) ?? (await findPerson(work.tx, actor.id)) ?? notAllowed();
}

export type OwnPasskey = { readonly person: Person; readonly passkey: Passkey };

/** Opens a passkey of the actor's own; anybody else's is not there. */
export async function ownPasskey(work: Work, deed: Deed, passkeyId: number): Promise<OwnPasskey | Refused> {
  const person = await openOwn(work, deed);
  if ('ok' in person) return person;
  const passkey = await findPasskey(work.tx, passkeyId);
  return passkey?.personId === person.id
    ? { person, passkey }
    : refuse('not_found', 'There is no such passkey.');
}

/** The browser in which a person changes their factors stays signed in; every other one has to sign in anew. */
export type Kept = { readonly keepToken?: string | null };

export async function endOtherSessions(
  tx: Tx,
  personId: number,
  { keepToken }: Kept,
  now: Date,
): Promise<void> {
  await endSessionsOf(tx, personId, now, keepToken ? tokenHash(keepToken) : undefined);
}

/** What a sealed secret is sealed to. */
export function sealedFor(personId: number): string {
  return `authenticator of person ${personId}`;
}

/**
 * After a factor was taken away: the refusal where this newsroom asks for one and none is left. Where none is
 * asked for, the recovery codes go with the last one.
 */
export async function lastFactorRefusal(tx: Tx, personId: number): Promise<Refused | null> {
  const person = await findPerson(tx, personId);
  if (person?.owesSecondFactor) {
    return refuse(
      'second_factor',
      'This newsroom asks you for a second factor. Add another one before you remove this one.',
    );
  }
  if (!person?.hasSecondFactor) await endRecoveryCodes(tx, personId);
  return null;
}
