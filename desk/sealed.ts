import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile, syncNameOf } from '#db/durable.ts';

/**
 * Words that the store keeps sealed (AES-256-GCM) with a key that lies beside it, in
 * `secrets/second-factor-key`: neither a stolen store nor a stolen backup opens them. The file holds one
 * key a line. The first seals; the ones below still open what they sealed before.
 */
const FILE = 'second-factor-key';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;

export type Keys = readonly [Buffer, ...Buffer[]];

/** The keys of a newsroom; the first one is made where there is none. Throws where the file is damaged. */
export function sealingKeys(dataFolder: string): Keys {
  const folder = join(dataFolder, 'secrets');
  const file = join(folder, FILE);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    makeKey(file);
  }
  const [first, ...older] = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(keyIn);
  if (!first) throw new Error(`${file} holds no key.`);
  return [first, ...older];
}

/**
 * Puts a new key above the others, durably, and answers them: those that sealed something stay, and the one that
 * sealed until now, for whoever seals in this very moment. Throws where the file is damaged.
 */
export function nextKeys(dataFolder: string, sealed: readonly string[]): Keys {
  const [latest, ...older] = sealingKeys(dataFolder);
  const names = new Set(sealed.map((one) => one.split('.')[0]));
  const kept = older.filter((key) => names.has(nameOf(key)));
  const keys = [randomBytes(KEY_BYTES), latest, ...kept] as const;
  const file = join(dataFolder, 'secrets', FILE);
  replaceFile(file, keys.map((key) => `${key.toString('base64')}\n`).join(''));
  syncNameOf(file);
  return keys;
}

/** Seals words; `about` says whose they are, and only with the same are they opened again. */
export function seal([key]: Keys, words: string, about: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  return [nameOf(key), nonce, sealed, cipher.getAuthTag()].map(inText).join('.');
}

/** The words that were sealed; null where their key is not there any more, or they are not what was sealed. */
export function unseal(keys: Keys, sealed: string, about: string): string | null {
  const [name = '', nonce = '', words = '', tag = ''] = sealed.split('.');
  const key = keys.find((candidate) => nameOf(candidate) === name);
  if (!key) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, inBytes(nonce), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(about));
    decipher.setAuthTag(inBytes(tag));
    return Buffer.concat([decipher.update(inBytes(words)), decipher.final()]).toString('utf8');
  } catch {
    return null; // somebody changed it, or moved it to another person
  }
}

function makeKey(file: string): void {
  try {
    const key = `${randomBytes(KEY_BYTES).toString('base64')}\n`;
    writeFileSync(file, key, { mode: 0o600, flag: 'wx', flush: true });
  } catch (trouble) {
    if (!existsSync(file)) throw trouble; // another process made it in this moment
  }
}

function keyIn(line: string): Buffer {
  const key = Buffer.from(line.trim(), 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`A line of secrets/${FILE} is damaged.`);
  return key;
}

/** Tells keys apart without telling anything of them. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}

function inText(part: string | Buffer): string {
  return typeof part === 'string' ? part : part.toString('base64url');
}

function inBytes(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}
