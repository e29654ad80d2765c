import { readContacts } from '#db/public/furniture.ts';
import { touchSpan } from '#db/public/scopes.ts';
import { promiseOf, type SecurityPromise, securityFileOf, standInPromise } from '#newsroom/security-file.ts';
import { publicOrigin } from '../origin.ts';
import type { Site } from '../site.ts';
import { PLAIN, type SiteFile } from './site-file.ts';

/**
 * Whom to tell of a weakness (RFC 9116): whom the settings name until a day, else the default press
 * contact. Null where there is nobody to name.
 */
export async function securityFile({ institution }: Site, now: Date): Promise<SiteFile | null> {
  const { languages, security } = institution;
  const promise = promiseOf(security, now) ?? (await standingIn(now));
  if (!promise) return null;
  const { since, until } = promise;
  touchSpan({ since, until });
  return { type: PLAIN, body: securityFileOf(promise, { languages, origin: publicOrigin() }) };
}

async function standingIn(now: Date): Promise<SecurityPromise | null> {
  const [contact] = await readContacts();
  return contact ? standInPromise(contact, now) : null;
}
