import type { SignOnProvider } from '#newsroom/sign-on.ts';
import { discover } from './discovery.ts';
import { log } from './log.ts';
import { newsroomOrigin } from './origin.ts';

/** Where a provider leads back to; it has to be registered there. */
export const SIGNED_OUT_THERE = '/sign-in/out';

/**
 * Where a browser goes to be signed out at the provider too (RP-Initiated Logout 1.0, 2); null where the provider
 * cannot be reached or has no such place. The provider is told which newsroom asks, not who: no ID token is kept for
 * it, so it asks the person once whether they mean it.
 *
 * @param state comes back with the browser, which is so known to have been led away from here
 */
export async function signOutThere(provider: SignOnProvider, state: string): Promise<string | null> {
  try {
    const { end_session_endpoint: endpoint } = await discover(provider);
    if (endpoint === undefined) return null;
    const to = new URL(endpoint);
    to.searchParams.set('client_id', provider.clientId);
    to.searchParams.set('post_logout_redirect_uri', `${newsroomOrigin()}${SIGNED_OUT_THERE}`);
    to.searchParams.set('state', state);
    return to.href;
  } catch (trouble) {
    log.warn(
      { issuer: provider.issuer, reason: String(trouble) },
      'nobody could be led to be signed out there',
    );
    return null;
  }
}
