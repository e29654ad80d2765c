import { ROLES, type Role } from '#newsroom/vocabulary.ts';
import type { Newsroom } from './newsroom.ts';
import { accepted, type Hand, invited, setRoles } from './staff.ts';

/** Somebody signed in with exactly these roles. */
export type Holder = { readonly name: string; readonly roles: readonly Role[]; readonly hand: Hand };

const SETS = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ROLES.filter((_, index) => (bits >> index) & 1));

/** One person for every set of roles, the empty one too; `host` keeps the people of two journeys apart. */
export async function everyRoleSet(newsroom: Newsroom, admin: Hand, host: string): Promise<Holder[]> {
  const holders: Holder[] = [];
  for (const roles of SETS) {
    const name = roles.join('+') || 'roleless';
    const email = `${name.replaceAll('+', '-')}@${host}`;
    // Nobody signs in without a role: it is taken afterwards.
    const given = { name, email, roles: roles.join(',') || 'writer' };
    const hand = await accepted(newsroom.url, await invited(admin, given));
    if (roles.length === 0) await setRoles(newsroom, admin, email, '');
    holders.push({ name, roles, hand });
  }
  return holders;
}

/** Whether somebody with these roles may, where any of `may` is enough. */
export function isOneOf(may: readonly Role[], roles: readonly Role[]): boolean {
  return may.some((role) => roles.includes(role));
}
