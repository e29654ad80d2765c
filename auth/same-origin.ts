/** What a browser says about where a request comes from. */
export type Provenance = { readonly origin: string | null; readonly fetchSite: string | null };

/**
 * Whether a request was made by a page of our own: the exact origin, or a browser's word for it
 * (Fetch Metadata). Neither header, `null` or anything else is refused. The framework's own check
 * believes X-Forwarded-Host and lets a missing Origin pass, so it is not enough.
 */
export function isFromOurPages({ origin, fetchSite }: Provenance, own: string): boolean {
  if (fetchSite !== null && fetchSite !== 'same-origin') return false;
  if (origin === null || origin === 'null') return fetchSite === 'same-origin';
  return origin === own;
}

/** Reads the two headers. */
export function provenanceOf(headers: { get(name: string): string | null }): Provenance {
  return { origin: headers.get('origin'), fetchSite: headers.get('sec-fetch-site') };
}
