import { readContacts } from '#db/public/furniture.ts';
import { touchSpan } from '#db/public/scopes.ts';
import { absolute } from '../origin.ts';
import type { Site } from '../site.ts';
import { PLAIN, type SiteFile } from './site-file.ts';

/**
 * Whom to tell of a weakness (RFC 9116): the default press contact. It expires three to six months ahead, at the start of a
 * quarter, so that the same bytes stand for a whole quarter and are never near their end. Null where
 * there is nobody to name.
 */
export async function securityFile({ institution }: Site, now: Date): Promise<SiteFile | null> {
  const [contact] = await readContacts();
  if (!contact) return null;
  const quarter = (ahead: number) =>
    Date.UTC(now.getUTCFullYear(), (Math.floor(now.getUTCMonth() / 3) + ahead) * 3);
  touchSpan({ since: quarter(0), until: quarter(1) });
  const lines = [
    ...(contact.email ? [`Contact: mailto:${encodeURI(contact.email)}`] : []),
    ...(contact.phone ? [`Contact: tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`] : []),
    `Expires: ${new Date(quarter(2)).toISOString()}`,
    `Preferred-Languages: ${institution.languages.join(', ')}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
  ];
  return { type: PLAIN, body: `${lines.join('\n')}\n` };
}
