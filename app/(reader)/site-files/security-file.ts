import { readContacts } from '#db/public/furniture.ts';
import { touchSpan } from '#db/public/scopes.ts';
import { absolute } from '../origin.ts';
import type { Site } from '../site.ts';
import { PLAIN, type SiteFile } from './site-file.ts';

type Named = { readonly lines: readonly string[]; readonly expires: number };

/**
 * Whom to tell of a weakness (RFC 9116): whom the settings name until a day, else the default press
 * contact. Null where there is nobody to name.
 */
export async function securityFile({ institution }: Site, now: Date): Promise<SiteFile | null> {
  const named = namedUntil(institution.security, now) ?? (await standingIn(now));
  if (!named) return null;
  const lines = [
    ...named.lines.map((address) => `Contact: ${address}`),
    `Expires: ${new Date(named.expires).toISOString()}`,
    `Preferred-Languages: ${institution.languages.join(', ')}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
  ];
  return { type: PLAIN, body: `${lines.join('\n')}\n` };
}

/** A promise that is over is not shown: an expired file must not be trusted (2.5.5). */
function namedUntil(security: Site['institution']['security'], now: Date): Named | null {
  const until = security ? Date.parse(security.until) : 0;
  if (!security || until <= now.getTime()) return null;
  touchSpan({ since: 0, until });
  return { lines: [security.contact], expires: until };
}

/**
 * The default press contact. It expires three to six months ahead, at the start of a quarter, so that the
 * same bytes stand for a whole quarter and are never near their end.
 */
async function standingIn(now: Date): Promise<Named | null> {
  const [contact] = await readContacts();
  if (!contact) return null;
  const quarter = (ahead: number) =>
    Date.UTC(now.getUTCFullYear(), (Math.floor(now.getUTCMonth() / 3) + ahead) * 3);
  touchSpan({ since: quarter(0), until: quarter(1) });
  const lines = [
    ...(contact.email ? [`mailto:${encodeURI(contact.email)}`] : []),
    ...(contact.phone ? [`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`] : []),
  ];
  return { lines, expires: quarter(2) };
}
