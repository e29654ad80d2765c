import { headers } from 'next/headers';

/** The nonce that a style written into this staff page needs: the newsroom's server put it on the request. */
export async function styleNonce(): Promise<string | undefined> {
  return (await headers()).get('x-communique-nonce') ?? undefined;
}
