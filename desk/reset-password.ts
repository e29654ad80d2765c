import { updatePerson } from '#db/editorial/people.ts';
import { endSessionsOf } from '#db/editorial/sessions.ts';
import { consumeLink, voidLinksOf } from '#db/editorial/sign-in-links.ts';
import { can } from '#newsroom/permissions.ts';
import { refuse } from '#newsroom/refusal.ts';
import { callOf, findOpenLink, LINK_USED } from './accept-invitation.ts';
import { type DeedOutcome, perform } from './deed.ts';
import { newPasswordFault } from './new-password.ts';
import { hashPassword } from './password.ts';
import type { Stores } from './stores.ts';
import { tellOfPassword } from './tell-of-password.ts';
import { tokenHash } from './tokens.ts';

/**
 * Uses up the link of somebody who forgot their password and sets the new one; every session and every
 * other link of theirs ends. It signs nobody in: whoever can read somebody's mail still has to give
 * what else is asked for at sign-in.
 */
export async function resetPassword(
  stores: Stores,
  { token, password }: { readonly token: string; readonly password: string },
  now: Date,
): Promise<DeedOutcome<{ personId: number }>> {
  const open = await findOpenLink(stores.editorial.reads, token, now);
  if (open?.link.purpose !== 'forgotten') return refuse('not_found', LINK_USED);
  const { person } = open;
  const sentence = await newPasswordFault(stores.editorial.reads, password, person);
  if (sentence) return refuse('bad_input', sentence, [{ field: 'password', sentence }]);
  const passwordHash = await hashPassword(password);
  return perform(callOf(stores, person, now), 'reset_password', async ({ tx, actor }) => {
    const may = can(actor, 'reset_password', { kind: 'person', id: person.id });
    if (!may || !(await consumeLink(tx, tokenHash(token), now))) return refuse('not_found', LINK_USED);
    await updatePerson(tx, person.id, { passwordHash });
    await voidLinksOf(tx, person.id, now);
    await endSessionsOf(tx, person.id, now);
    await tellOfPassword(tx, person, now);
    return { ok: true, answer: { personId: person.id }, audit: { details: { person: person.id } } };
  });
}
