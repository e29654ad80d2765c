/** The public origin without a final slash, e.g. `https://newsroom.example`. */
export function publicOrigin(): string {
  const address = process.env.NEWSROOM_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`;
  return new URL(address).origin;
}

/** The full address of a path of this site. */
export function absolute(path: string): string {
  return publicOrigin() + path;
}
