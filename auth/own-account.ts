import { cookies } from 'next/headers';
import { type Call, type DeedOutcome, personIdOf } from '#desk/deed.ts';
import { endSessions } from '#desk/end-sessions.ts';
import { setPassword } from '#desk/set-password.ts';
import { newToken, tokenHash } from '#desk/tokens.ts';
import { authCall } from './auth-call.ts';
import { freshCookie } from './session-cookie.ts';

type About = { readonly personId: number };

/** Sets the asking person's own password; this browser stays signed in, by a new cookie, and no other one does. */
export async function changeOwnPassword(
  call: Call,
  given: { readonly currentPassword: string; readonly password: string },
): Promise<DeedOutcome<About>> {
  const { address, token, secure } = await authCall();
  const next = newToken();
  const outcome = await setPassword(call, {
    personId: ownId(call),
    password: given.password,
    current: { password: given.currentPassword, address },
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
