import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile, syncFolder } from '#db/durable.ts';

/** The secrets that a start hands to its processes: one file each, in `secrets/` of the data folder. */
export const START_SECRETS = ['session-secret', 'server-actions-key'] as const;

/** 256 random bits in base 64. */
export function newSecret(): string {
  return randomBytes(32).toString('base64');
}

/** Puts new secrets in the place of those that a start hands out; they count from the next start. */
export function renewStartSecrets(dataFolder: string): void {
  const folder = join(dataFolder, 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of START_SECRETS) replaceFile(join(folder, name), `${newSecret()}\n`);
  syncFolder(folder);
}
