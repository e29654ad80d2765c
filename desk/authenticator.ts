import { generateSecret, generateURI, verifySync } from 'otplib';

/** Codes of authenticator apps (TOTP, RFC 6238): SHA-1, six digits, thirty seconds, as every app has them. */
const STEP_SECONDS = 30;
/** Clocks of phones and servers differ: one step before and one after count as well. */
const DRIFT_SECONDS = STEP_SECONDS;

/** A fresh secret: 160 random bits in base 32. */
export function newAuthenticatorSecret(): string {
  return generateSecret();
}

/** What the square holds that an app reads. */
export function authenticatorAddress(secret: string, issuer: string, email: string): string {
  // A colon parts the two names of the label.
  return generateURI({ secret, issuer: issuer.replaceAll(':', ' '), label: email });
}

/** The time step that a code of six digits belongs to; null where it is the code of none near `now`. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const epoch = Math.floor(now.getTime() / 1000);
  const found = verifySync({ secret, token: code, epoch, epochTolerance: DRIFT_SECONDS });
  return found.valid && 'timeStep' in found ? found.timeStep : null;
}
