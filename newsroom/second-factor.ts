import type { Role } from './vocabulary.ts';

/** The rules of second factors: of whom one is asked, how long each step may take, how codes are written. */

/** Of whom this newsroom asks a second factor. */
export const SECOND_FACTOR_FOR = ['nobody', 'privileged', 'everybody'] as const;
export type SecondFactorFor = (typeof SECOND_FACTOR_FOR)[number];

/** Admins and editors can put words before the public, or let somebody in who can. */
const PRIVILEGED: readonly Role[] = ['editor', 'admin'];

/** Whether somebody with these roles has to have a second factor. */
export function isAskedOf(policy: SecondFactorFor, roles: readonly Role[]): boolean {
  if (policy === 'nobody') return false;
  return policy === 'everybody' || roles.some((role) => PRIVILEGED.includes(role));
}

/** Minutes between the password and the second factor. */
export const HALF_PROOF_MINUTES = 5;
/** Minutes between seeing a new secret and proving that the app has it. */
export const SETUP_MINUTES = 30;

/** Minutes in which a passkey may answer. */
export const CHALLENGE_MINUTES = 5;

export const RECOVERY_CODES = 10;
/** Base 32 without the letters that are taken for digits, and without U, which makes words (Crockford). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 25;

/** A recovery code of 25 random bytes, of which each gives five bits: `8K2QD-…`, five groups of five. */
export function recoveryCode(random: Uint8Array): string {
  const letters = Array.from(random.subarray(0, LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
  return letters.replace(/(.{5})(?=.)/g, '$1-');
}

/** What somebody typed where a code is asked for; null where it can be none. */
export type TypedCode = { readonly kind: 'code' | 'recovery_code'; readonly code: string };

/** Reads a code of an app (six digits) or a recovery code, however it is spaced and whatever its case. */
export function typedCode(typed: string): TypedCode | null {
  const code = typed
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '');
  if (/^\d{6}$/.test(code)) return { kind: 'code', code };
  const letters = code.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (letters.length !== LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) return null;
  return { kind: 'recovery_code', code: letters.replace(/(.{5})(?=.)/g, '$1-') };
}

export function isAfter(instant: Date, minutes: number, now: Date): boolean {
  return now.getTime() >= instant.getTime() + minutes * 60_000;
}
