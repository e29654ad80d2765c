import { expect, it } from 'vitest';
import { fitsPassword, hashPassword, TooManyAtOnce } from './password.ts';

const PASSWORD = 'violet anchor at noon';

it('hashes with argon2id and at least 19 MiB, salted', async () => {
  const [one, two] = await Promise.all([hashPassword(PASSWORD), hashPassword(PASSWORD)]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
});

it('knows the right password from a wrong one', async () => {
  const stored = await hashPassword(PASSWORD);
  expect(await fitsPassword(stored, PASSWORD)).toBe(true);
  expect(await fitsPassword(stored, `${PASSWORD} `)).toBe(false);
  expect(await fitsPassword(stored, '')).toBe(false);
});

it('takes letters however the keyboard composes them', async () => {
  const stored = await hashPassword('İstiqlal küçəsi 1918');
  expect(await fitsPassword(stored, 'İstiqlal küçəsi 1918'.normalize('NFD'))).toBe(true);
});

it('lets nobody in where there is no hash', async () => {
  expect(await fitsPassword(null, PASSWORD)).toBe(false);
  expect(await fitsPassword(null, '')).toBe(false);
});

it('does the same work for nobody as for somebody', async () => {
  const stored = await hashPassword(PASSWORD);
  const cost = (text: string) => text.split('$').slice(1, 4).join('$');
  const source = await import('node:fs').then(({ readFileSync }) =>
    readFileSync(new URL('./password.ts', import.meta.url), 'utf8'),
  );
  expect(source).toContain(`'$${cost(stored)}$`);
});

it('turns away a crowd, and serves the next one', async () => {
  const crowd = await Promise.allSettled(Array.from({ length: 70 }, () => fitsPassword(null, PASSWORD)));
  const turned = crowd.filter((one) => one.status === 'rejected');
  expect(turned.length).toBe(7);
  expect(turned.every((one) => one.status === 'rejected' && one.reason instanceof TooManyAtOnce)).toBe(true);
  expect(await fitsPassword(null, PASSWORD)).toBe(false);
});
