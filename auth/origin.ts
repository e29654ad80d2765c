/**
 * The one origin of this newsroom, from `NEWSROOM_URL`. Throws where it is missing or wrong: nobody
 * signs in to a newsroom that does not know its own name.
 */
export function newsroomOrigin(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const given = environment.NEWSROOM_URL?.trim() || `http://localhost:${environment.PORT?.trim() || 3000}`;
  if (!/^https?:\/\//.test(given) || !URL.canParse(given)) {
    throw new Error('NEWSROOM_URL must be an origin such as https://news.example.org, without a path.');
  }
  return new URL(given).origin;
}

/** True where browsers send cookies only over TLS. */
export function isSecureOrigin(origin: string): boolean {
  return origin.startsWith('https://');
}
