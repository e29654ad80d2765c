/** Whom to tell of a weakness, and until when that holds: what `security.txt` says (RFC 9116). */
export type SecurityContact = { readonly contact: string; readonly until: Date };

const DAY = 86_400_000;
/** “Less than a year into the future” is what the standard asks for (2.5.5). */
const MOST_DAYS = 365;
/** From then on the desk says that it ends soon. */
const SOON_DAYS = 30;

/** An address as `security.txt` names it: `mailto:…` for an e-mail address, https as it is; null for anything else. */
export function contactUri(typed: string): string | null {
  const words = typed.trim().replace(/^mailto:/i, '');
  if (/^[^\s@,;:/<>?&#]+@[^\s@,;<>?&#]+\.[^\s@,;<>?&#]+$/.test(words)) return `mailto:${words}`;
  if (!/^https:\/\//i.test(words) || !URL.canParse(words)) return null;
  const { href, username, password } = new URL(words);
  return username || password ? null : href;
}

/** Why the day cannot stand there; null where it can. */
export function untilFault(until: Date, now: Date): string | null {
  const days = (until.getTime() - now.getTime()) / DAY;
  if (days <= 0) return 'Choose a day that is still to come.';
  return days >= MOST_DAYS
    ? 'Choose a day within the next twelve months: nobody trusts an older promise.'
    : null;
}

/** How the promise stands; `none` where nobody is named. */
export function securityStanding(
  {
    securityContact,
    securityUntil,
  }: { readonly securityContact: string; readonly securityUntil: Date | null },
  now: Date,
): 'none' | 'holds' | 'soon' | 'over' {
  if (securityContact === '' || securityUntil === null) return 'none';
  const days = (securityUntil.getTime() - now.getTime()) / DAY;
  if (days <= 0) return 'over';
  return days <= SOON_DAYS ? 'soon' : 'holds';
}
