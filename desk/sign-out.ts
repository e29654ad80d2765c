import { findPerson } from '#db/editorial/people.ts';
import { endSession, findSession } from '#db/editorial/sessions.ts';
import { callOf } from './accept-invitation.ts';
import { perform } from './deed.ts';
import type { Stores } from './stores.ts';
import { tokenHash } from './tokens.ts';

/** Ends the session of a token. Nobody is kept from signing out, so no permission is asked; an unknown token is nothing to do. */
export async function signOut(stores: Stores, token: string, now: Date): Promise<void> {
  const { reads } = stores.editorial;
  const session = await findSession(reads, tokenHash(token));
  const person = session ? await findPerson(reads, session.personId) : null;
  if (!session || !person || session.endedAt !== null) return;
  await perform(callOf(stores, person, now), 'sign_out', async ({ tx }) => {
    await endSession(tx, session.tokenHash, now);
    return { ok: true, answer: {}, audit: { details: { person: person.id } } };
  });
}
