import { findInstitution } from '#db/editorial/institution.ts';
import type { Reads } from '#db/editorial/store.ts';
import { type About, passwordFault } from '#newsroom/password-rule.ts';

/**
 * What is wrong with a password that somebody chooses, or null. Whose password it is and whom they work for are
 * what is tried first (ASVS 5.0, 6.2.11).
 */
export async function newPasswordFault(
  db: Reads,
  password: string,
  { email, name }: Pick<About, 'email' | 'name'>,
): Promise<string | null> {
  const names = Object.values((await findInstitution(db))?.names ?? {});
  return passwordFault(password, { email, name, institution: names });
}
