import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

type Options = {
  readonly sign: PublicKeyCredentialRequestOptionsJSON;
  readonly register: PublicKeyCredentialCreationOptionsJSON;
};
type Answer<Purpose extends keyof Options> =
  | { readonly options: Options[Purpose] }
  | { readonly sentence: string };

/**
 * Fetches what a passkey is to be asked; the cookie that comes along ties it to this browser.
 *
 * @param otherwise what to say where the newsroom does not answer
 */
export async function passkeyOptions<Purpose extends keyof Options>(
  purpose: Purpose,
  otherwise: string,
): Promise<Answer<Purpose>> {
  const body = new URLSearchParams({ purpose });
  const response = await fetch('/api/auth/passkey', { method: 'POST', body });
  if (!response.ok) return { sentence: otherwise };
  // Our own route answers it, typed there.
  return response.json() as Promise<Answer<Purpose>>;
}

/** What to say where the device gave no passkey: mostly its owner changed their mind. */
export const NO_PASSKEY = 'Your device gave no passkey. Try again, or take another way.';
