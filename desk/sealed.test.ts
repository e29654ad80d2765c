import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nextKeys, seal, sealingKeys, unseal } from './sealed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-sealed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'secrets', 'second-factor-key');
/** A key as `openssl rand -base64 32` makes one. */
const OTHER = `${Buffer.alloc(32, 7).toString('base64')}\n`;

test('the key is made once, for the owner’s eyes only', () => {
  expect(sealingKeys(folder)).toEqual(sealingKeys(folder));
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});

test('what was sealed is opened with the same key and for the same person only', () => {
  const keys = sealingKeys(folder);
  const sealed = seal(keys, 'JBSWY3DP', 'person 1');
  expect(sealed).not.toContain('JBSWY3DP');
  expect(seal(keys, 'JBSWY3DP', 'person 1')).not.toBe(sealed);
  expect(unseal(keys, sealed, 'person 1')).toBe('JBSWY3DP');
  expect(unseal(keys, sealed, 'person 2')).toBeNull();
});

test.each([
  ['cut', (sealed: string) => sealed.slice(0, -4)],
  ['without its end', (sealed: string) => sealed.split('.').slice(0, 3).join('.')],
  ['with another letter', (sealed: string) => sealed.replace(/\.[^.]*$/, '.AAAAAAAAAAAAAAAAAAAAAA')],
  ['empty', () => ''],
])('what is %s is not opened', (_, change) => {
  const keys = sealingKeys(folder);
  expect(unseal(keys, change(seal(keys, 'JBSWY3DP', 'a')), 'a')).toBeNull();
});

test('a new key seals from then on, and the old one below it still opens', () => {
  const before = seal(sealingKeys(folder), 'JBSWY3DP', 'a');
  writeFileSync(file(), OTHER + readFileSync(file(), 'utf8'));
  const keys = sealingKeys(folder);
  expect(unseal(keys, before, 'a')).toBe('JBSWY3DP');
  expect(unseal([keys[0]], seal(keys, 'JBSWY3DP', 'a'), 'a')).toBe('JBSWY3DP');
  writeFileSync(file(), OTHER);
  expect(unseal(sealingKeys(folder), before, 'a')).toBeNull();
});

test('a damaged file is told of', () => {
  sealingKeys(folder);
  writeFileSync(file(), 'short\n');
  expect(() => sealingKeys(folder)).toThrow('damaged');
  writeFileSync(file(), '\n');
  expect(() => sealingKeys(folder)).toThrow('holds no key');
});

test('a next key goes above those that are needed, which stay', () => {
  const [first] = sealingKeys(folder);
  const before = seal([first], 'JBSWY3DP', 'a');
  const second = nextKeys(folder, [before]);
  expect(second.slice(1)).toEqual([first]);
  expect(unseal(second, before, 'a')).toBe('JBSWY3DP');
  const third = nextKeys(folder, [before]);
  expect(third.slice(1)).toEqual([second[0], first]);
  const now = seal(third, 'JBSWY3DP', 'a');
  expect(nextKeys(folder, [now]).slice(1)).toEqual([third[0]]);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
});
