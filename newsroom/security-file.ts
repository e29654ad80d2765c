/** One promise of `security.txt`: whom to tell, until when, and between which instants its bytes stand. */
export type SecurityPromise = {
  readonly contacts: readonly string[];
  readonly expires: number;
  readonly since: number;
  readonly until: number;
};

/** Whom the settings name. A promise that is over is not shown: an expired file must not be trusted (RFC 9116, 2.5.5). */
export function promiseOf(
  security: { readonly contact: string; readonly until: string } | null,
  now: Date,
): SecurityPromise | null {
  const until = security ? Date.parse(security.until) : 0;
  if (!security || until <= now.getTime()) return null;
  return { contacts: [security.contact], expires: until, since: 0, until };
}

/**
 * The default press contact, while nobody else is named. It expires three to six months ahead, at the start of a
 * quarter, so that the same bytes stand for a whole quarter and are never near their end.
 */
export function standInPromise(
  { email, phone }: { readonly email: string; readonly phone: string },
  now: Date,
): SecurityPromise {
  const quarter = (ahead: number) =>
    Date.UTC(now.getUTCFullYear(), (Math.floor(now.getUTCMonth() / 3) + ahead) * 3);
  const contacts = [
    ...(email ? [`mailto:${encodeURI(email)}`] : []),
    ...(phone ? [`tel:${phone.replaceAll(/[^+\d]/g, '')}`] : []),
  ];
  return { contacts, expires: quarter(2), since: quarter(0), until: quarter(1) };
}

/** The file as it is served, byte for byte. */
export function securityFileOf(
  { contacts, expires }: SecurityPromise,
  { languages, origin }: { readonly languages: readonly string[]; readonly origin: string },
): string {
  const lines = [
    ...contacts.map((address) => `Contact: ${address}`),
    `Expires: ${new Date(expires).toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${origin}/.well-known/security.txt`,
  ];
  return `${lines.join('\n')}\n`;
}
