import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { findPerson } from '#db/editorial/people.ts';
import { acceptInvitation, findOpenLink } from '#desk/accept-invitation.ts';
import { halfwayBy, vouchedFor } from '#desk/half-proof.ts';
import { proveByCode } from '#desk/prove-by-code.ts';
import { proveByPasskey, WRONG_PASSKEY } from '#desk/prove-by-passkey.ts';
import { type Proof, proveByLink, proveByPassword } from '#desk/prove-identity.ts';
import { signedByPasskey } from '#newsroom/forms/passkeys.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { AuthCall } from './auth-call.ts';
import { log } from './log.ts';
import { noteRefusal, type Tried } from './note-refusal.ts';
import { newsroomOrigin } from './origin.ts';
import { signedBy } from './sessions.ts';
import { signOnProviders } from './sign-on-providers.ts';
import { mayUsePassword } from './sign-on-settings.ts';

export const SIGN_ON_ONLY =
  'Nobody needs a password here: go to the sign-in page and use your institution’s sign-on.';

export type ProviderName = 'password' | 'link' | 'code' | 'passkey';

export const SIGNED_OUT = 'You are signed out. Load the page again and sign in.';

/** The ways to prove who one is. What they answer is kept in the call; next-auth learns only yes or no. */
export function providersOf(call: AuthCall): AuthOptions['providers'] {
  const { stores, now, address, device } = call;
  return [
    CredentialsProvider({
      id: 'password' satisfies ProviderName,
      credentials: { email: {}, password: {} },
      authorize: (given) =>
        kept(
          call,
          () =>
            proveByPassword(
              stores,
              {
                email: text(given?.email),
                password: text(given?.password),
                address,
                device,
                allowed: mayUsePassword(text(given?.email)),
              },
              now,
            ),
          { way: 'password', email: text(given?.email) },
        ),
    }),
    CredentialsProvider({
      id: 'link' satisfies ProviderName,
      credentials: { token: {}, password: {}, name: {}, email: {} },
      authorize: (given) => kept(call, () => byLink(call, given ?? {}), { way: 'link' }),
    }),
    CredentialsProvider({
      id: 'code' satisfies ProviderName,
      credentials: { code: {}, again: {} },
      authorize: (given) =>
        kept(call, () => byCode(call, text(given?.code), given?.again === 'yes'), { way: 'code' }),
    }),
    CredentialsProvider({
      id: 'passkey' satisfies ProviderName,
      credentials: { response: {}, again: {} },
      authorize: (given) =>
        kept(call, () => byPasskey(call, text(given?.response), given?.again === 'yes'), { way: 'passkey' }),
    }),
    ...signOnProviders(),
  ];
}

/** A link of an invitation comes with the password that its person chose. */
async function byLink(
  { stores, now }: AuthCall,
  { password, ...given }: Readonly<Record<string, unknown>>,
): Promise<Proof | Refused> {
  const token = text(given.token);
  if (typeof password !== 'string') return proveByLink(stores, token, now);
  const open = await findOpenLink(stores.editorial.reads, token, now);
  // A link of the console is the last way in; what an admin sends is not.
  const isByConsole = open?.link.purpose === 'first_run';
  if (open && !isByConsole && !mayUsePassword(open.person.email)) return refuse('not_allowed', SIGN_ON_ONLY);
  const named = { name: text(given.name), email: text(given.email) };
  const accepted = await acceptInvitation(stores, { token, password, ...named }, now);
  return accepted.ok ? { ok: true, personId: accepted.personId, linkToken: null } : accepted;
}

/** The second factor after a first one, or `again` of somebody who is signed in. */
async function byCode(call: AuthCall, code: string, again: boolean): Promise<Proof | Refused> {
  const { stores, now, address, device, token, half, userAgent } = call;
  const signed = again && token !== null ? await signedBy(stores, token, now) : null;
  if (again && !signed) return refuse('not_found', SIGNED_OUT);
  const by = signed ? { personId: signed.person.id } : { token: half, userAgent };
  return proveByCode(stores, { code, address, device, by }, now);
}

/** A passkey instead of password and second factor, or `again` of somebody who is signed in. */
async function byPasskey(call: AuthCall, words: string, again: boolean): Promise<Proof | Refused> {
  const { stores, now, token, passkey } = call;
  const signed = again && token !== null ? await signedBy(stores, token, now) : null;
  if (again && !signed) return refuse('not_found', SIGNED_OUT);
  const read = signedByPasskey.safeParse(words);
  if (!read.success) return refuse('bad_input', WRONG_PASSKEY);
  const personId = signed?.person.id ?? null;
  const given = { response: read.data, token: passkey, origin: newsroomOrigin(), personId };
  const proof = await proveByPasskey(stores, given, now);
  return signed || !proof.ok ? proof : goingOn(call, proof);
}

/** A passkey may be the second factor of a sign-on that was begun here. Alone it lets in where a password does. */
async function goingOn({ stores, now, half, userAgent }: AuthCall, proof: Proof): Promise<Proof | Refused> {
  const { reads } = stores.editorial;
  const halfway = await halfwayBy(reads, { token: half, userAgent }, now);
  if (halfway?.person.id === proof.personId) return { ...proof, ...vouchedFor(halfway, now) };
  const person = await findPerson(reads, proof.personId);
  return person && mayUsePassword(person.email) ? proof : refuse('bad_input', WRONG_PASSKEY);
}

export async function kept(
  call: AuthCall,
  prove: () => Promise<Proof | Refused>,
  tried: Tried,
): Promise<{ id: string } | null> {
  const { found } = call;
  try {
    const proof = await prove();
    if (!proof.ok) {
      found.refused = proof;
      // Not awaited: the answer is the same, and as fast, for whoever is known here.
      noteRefusal(call, proof, tried).catch((trouble: unknown) =>
        log.error({ reason: String(trouble) }, 'a refusal could not be noted'),
      );
      return null;
    }
    found.proof = proof;
    return { id: String(proof.personId) };
  } catch (trouble) {
    found.trouble = trouble;
    return null;
  }
}

/** A body posted past our forms may hold anything. */
function text(given: unknown): string {
  return typeof given === 'string' ? given : '';
}
