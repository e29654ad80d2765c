import { z } from 'zod';
import { ROLES, type Role } from './vocabulary.ts';

/**
 * Single sign-on as the settings describe it, and what it says of a person's roles. `OIDC_PROVIDERS`
 * names the providers; each has settings of its own under its name in capitals, `OIDC_STAFF_ISSUER`.
 */
export type SignOnProvider = {
  readonly key: string;
  /** What stands on the button. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that tells of roles, by its steps, and what its values mean; null leaves roles to admins. */
  readonly roles: { readonly claim: readonly string[]; readonly table: readonly RoleOfValue[] } | null;
  /** Whether the first sign-in of an invited person is known by their verified e-mail address. */
  readonly linkInvited: boolean;
  /** The values of `acr` or `amr` that stand for a second factor. */
  readonly secondFactor: readonly string[];
};
type RoleOfValue = { readonly value: string; readonly role: Role };

export type SignOn = {
  readonly providers: readonly SignOnProvider[];
  /** Nobody signs in by a password but those of `breakGlass`, by their e-mail addresses in small letters. */
  readonly only: boolean;
  readonly breakGlass: readonly string[];
};

export const NO_SIGN_ON: SignOn = { providers: [], only: false, breakGlass: [] };

export type ReadSignOn =
  | { readonly ok: true; readonly signOn: SignOn }
  | { readonly ok: false; readonly sentence: string };

const SWITCH = z.enum(['on', 'off']);
const KEY = /^[a-z][a-z0-9]{0,19}$/;

/** What the settings say of single sign-on, or the sentence of the first wrong one. */
export function readSignOn(given: Readonly<Record<string, string>>): ReadSignOn {
  const keys = listed(given.OIDC_PROVIDERS);
  if (keys.some((key) => !KEY.test(key)) || new Set(keys).size < keys.length)
    return wrong('OIDC_PROVIDERS must list short names in small letters, such as staff, each once.');
  const providers: SignOnProvider[] = [];
  for (const key of keys) {
    const read = readProvider(key, given);
    if (typeof read === 'string') return wrong(read);
    providers.push(read);
  }
  const only = SWITCH.safeParse(given.OIDC_ONLY ?? 'off');
  if (!only.success) return wrong('OIDC_ONLY must be on or off.');
  if (only.data === 'on' && keys.length === 0)
    return wrong('OIDC_ONLY is on, but OIDC_PROVIDERS names no provider: nobody could sign in.');
  const breakGlass = listed(given.OIDC_BREAK_GLASS).map((email) => email.toLowerCase());
  return { ok: true, signOn: { providers, only: only.data === 'on', breakGlass } };
}

/** A provider, or the sentence about what is wrong with its settings. */
function readProvider(key: string, given: Readonly<Record<string, string>>): SignOnProvider | string {
  const name = (what: string) => `OIDC_${key.toUpperCase()}_${what}`;
  const of = (what: string) => given[name(what)];
  const [issuer, clientId, clientSecret] = [of('ISSUER'), of('CLIENT_ID'), of('CLIENT_SECRET')];
  if (!issuer || !clientId || !clientSecret)
    return `${name('ISSUER')}, ${name('CLIENT_ID')} and ${name('CLIENT_SECRET')} must be given together.`;
  if (!isSafeAddress(issuer)) return `${name('ISSUER')} must be an https address.`;
  const roles = readRoles(of('ROLES_CLAIM'), of('ROLES'));
  if (roles === 'wrong')
    return `${name('ROLES')} must be given with ${name('ROLES_CLAIM')}, as in press=writer,desk=editor.`;
  const link = SWITCH.safeParse(of('LINK_INVITED') ?? 'off');
  if (!link.success) return `${name('LINK_INVITED')} must be on or off.`;
  return {
    key,
    name: of('NAME') ?? key,
    issuer,
    clientId,
    clientSecret,
    roles,
    linkInvited: link.data === 'on',
    secondFactor: listed(of('SECOND_FACTOR')),
  };
}

function readRoles(claim: string | undefined, table: string | undefined): SignOnProvider['roles'] | 'wrong' {
  if (!claim && !table) return null;
  const rows = listed(table).map((row) => {
    const at = row.lastIndexOf('=');
    const role = ROLES.find((known) => known === row.slice(at + 1).trim());
    return at > 0 && role ? { value: row.slice(0, at).trim(), role } : null;
  });
  const known = rows.filter((row) => row !== null);
  if (!claim || known.length === 0 || known.length < rows.length) return 'wrong';
  return { claim: claim.split('.'), table: known };
}

/** TLS, or a provider on this very machine. */
export function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
}

function wrong(sentence: string): ReadSignOn {
  return { ok: false, sentence };
}

function listed(words = ''): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export type Claims = Readonly<Record<string, unknown>>;

/** The roles that the claims give; null where the provider has no say in roles. */
export function rolesFromClaims({ roles }: Pick<SignOnProvider, 'roles'>, claims: Claims): Role[] | null {
  if (!roles) return null;
  let found: unknown = claims;
  for (const step of roles.claim) found = isRecord(found) && Object.hasOwn(found, step) ? found[step] : null;
  const values = new Set(Array.isArray(found) ? found : [found]);
  const held = roles.table.filter(({ value }) => values.has(value)).map(({ role }) => role);
  return [...new Set(held)].sort();
}

/** Whether the provider says that it asked for a second factor (OpenID Connect Core, 2: `acr`, `amr`). */
export function gaveSecondFactor(
  { secondFactor }: Pick<SignOnProvider, 'secondFactor'>,
  { acr, amr }: Claims,
): boolean {
  const said: unknown[] = [acr, ...(Array.isArray(amr) ? amr : [])];
  return secondFactor.some((value) => said.includes(value));
}

/** When the provider last saw the person prove who they are; null where it does not say. */
export function provedAtOf({ auth_time }: Claims, now: Date): Date | null {
  if (typeof auth_time !== 'number' || !Number.isFinite(auth_time)) return null;
  return new Date(Math.min(auth_time * 1000, now.getTime()));
}

function isRecord(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null;
}
