import { cookies } from 'next/headers';
import { findPerson } from '#db/editorial/people.ts';
import { type Call, type DeedOutcome, personIdOf } from '#desk/deed.ts';
import { endSessions } from '#desk/end-sessions.ts';
import { setPassword } from '#desk/set-password.ts';
import { newToken, tokenHash } from '#desk/tokens.ts';
import { refuse } from '#newsroom/refusal.ts';
import { authCall } from './auth-call.ts';
import { SIGN_ON_ONLY } from './providers.ts';
import { freshCookie } from './session-cookie.ts';
import { mayUsePassword } from './sign-on-settings.ts';

type About = { readonly personId: number };

/** Sets the asking person's own password; this browser stays signed in, by a new cookie, and no other one does. */
export async function changeOwnPassword(
  call: Call,
  given: { readonly currentPassword: string; readonly password: string },
): Promise<DeedOutcome<About>> {
  const { address, device, token, secure } = await authCall();
  const { email } = (await findPerson(call.stores.editorial.reads, ownId(call))) ?? { email: '' };
  if (!mayUsePassword(email)) return refuse('not_allowed', SIGN_ON_ONLY);
  const next = newToken();
  const outcome = await setPassword(call, {
    personId: ownId(call),
    password: given.password,
    current: { password: given.currentPassword, address, device },
    ...(token === null ? {} : { session: { token, next } }),
  });
  if (outcome.ok) (await cookies()).set(freshCookie(secure, next));
  return outcome;
}

/** Ends one session of the asking person, or all but this browser's. */
export async function endOwnSessions(
  call: Call,
  { session }: { readonly session: string },
): Promise<DeedOutcome<About>> {
  const { token } = await authCall();
  const which =
    session === 'others' ? { but: token === null ? undefined : tokenHash(token) } : { only: session };
  return endSessions(call, { personId: ownId(call), ...which });
}

function ownId({ actor }: Call): number {
  const id = personIdOf(actor);
  if (id === null) throw new Error('Only a person has an account.');
  return id;
}
