import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecret, START_SECRETS } from '#desk/secret-files.ts';

/** The folder of one newsroom, as the supervisor needs it. */
export type DataFolder = {
  readonly path: string;
  readonly publicStores: string;
  readonly gateCache: string;
  /** True before anything was ever stored here. */
  readonly isNew: boolean;
  /** Key of the sessions. */
  readonly sessionSecret: string;
  /** Key with which the framework protects what forms carry, in base 64. */
  readonly actionsKey: string;
};

/** Makes the folder and its secrets where they are missing, for the owner's eyes only. */
export function prepareDataFolder(path: string): DataFolder {
  const isNew = !existsSync(join(path, 'editorial.db'));
  const secrets = join(path, 'secrets');
  for (const folder of [path, secrets, join(path, 'public'), join(path, 'gate-cache')]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  chmodSync(secrets, 0o700);
  const [session, actions] = START_SECRETS;
  return {
    path,
    publicStores: join(path, 'public'),
    gateCache: join(path, 'gate-cache'),
    isNew,
    sessionSecret: secretIn(join(secrets, session)),
    actionsKey: secretIn(join(secrets, actions)),
  };
}

/** The secret in a file; made at the first start. */
function secretIn(file: string): string {
  if (!existsSync(file)) {
    try {
      writeFileSync(file, `${newSecret()}\n`, {
        mode: 0o600,
        flag: 'wx',
        flush: true,
      });
    } catch (error) {
      if (!existsSync(file)) throw error; // another start made it in this moment
    }
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32)
    throw new Error(`The secret in ${file} is damaged. Remove the file: a new one is made.`);
  return secret;
}
