import CredentialsProvider from 'next-auth/providers/credentials';
import { acceptInvitation } from '#desk/accept-invitation.ts';
import { type Proof, proveByLink, proveByPassword } from '#desk/prove-identity.ts';
import type { Refused } from '#newsroom/refusal.ts';
import type { AuthCall } from './auth-call.ts';

export type ProviderName = 'password' | 'link';

/** The ways to prove who one is. What they answer is kept in the call; next-auth learns only yes or no. */
export function providersOf(call: AuthCall) {
  const { stores, now, address } = call;
  return [
    CredentialsProvider({
      id: 'password' satisfies ProviderName,
      credentials: { email: {}, password: {} },
      authorize: (given) =>
        kept(call, () =>
          proveByPassword(
            stores,
            { email: text(given?.email), password: text(given?.password), address },
            now,
          ),
        ),
    }),
    CredentialsProvider({
      id: 'link' satisfies ProviderName,
      credentials: { token: {}, password: {} },
      authorize: (given) => kept(call, () => byLink(call, text(given?.token), given?.password)),
    }),
  ];
}

/** A link of an invitation comes with the password that its person chose. */
async function byLink({ stores, now }: AuthCall, token: string, password: unknown): Promise<Proof | Refused> {
  if (typeof password !== 'string') return proveByLink(stores, token, now);
  const accepted = await acceptInvitation(stores, { token, password }, now);
  return accepted.ok ? { ok: true, personId: accepted.personId, linkToken: null } : accepted;
}

async function kept(
  { found }: AuthCall,
  prove: () => Promise<Proof | Refused>,
): Promise<{ id: string } | null> {
  try {
    const proof = await prove();
    if (!proof.ok) {
      found.refused = proof;
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
