import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { updatePerson } from '#db/editorial/people.ts';
import { hashPassword } from './password.ts';
import { type PasswordTry, proveByPassword } from './prove-identity.ts';
import { NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';

/** Every hash is really checked; only which, and how often, is noted: times would be noise. */
const verified = vi.hoisted((): string[] => []);
vi.mock(import('@node-rs/argon2'), async (original) => {
  const real = await original();
  const verify: typeof real.verify = (hashed, ...rest) => {
    verified.push(String(hashed));
    return real.verify(hashed, ...rest);
  };
  return { ...real, verify };
});

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
  const passwordHash = await hashPassword(PASSWORD);
  const { writer, second } = newsroom.people;
  await newsroom.stores.editorial.tx(async (tx) => {
    await updatePerson(tx, writer, { passwordHash });
    await updatePerson(tx, second, { passwordHash, suspendedAt: NOON });
  });
});
afterEach(() => newsroom.close());

const PASSWORD = 'quiet rivers run past the mill';
const right = { password: PASSWORD };
const cost = (hashed = '') => hashed.split('$').slice(1, 4).join('$');

test('an address that nobody has costs the same work, and is answered alike, as every other wrong one', async () => {
  const tries: Readonly<Record<string, Partial<PasswordTry>>> = {
    'a wrong password': { password: 'no such word at all' },
    'an address that nobody has': { ...right, email: 'nobody@example.org' },
    'an address of no end': { ...right, email: 'x'.repeat(100_000) },
    'somebody without a password': { ...right, email: 'editor@example.org' },
    'somebody suspended': { ...right, email: 'second@example.org' },
    'somebody who may use none': { ...right, allowed: false },
  };
  const work: Record<string, unknown> = {};
  const answers = new Set<string>();
  for (const [what, given] of Object.entries(tries)) {
    verified.length = 0;
    const input = { email: 'writer@example.org', password: '', address: what, ...given };
    answers.add(JSON.stringify(await proveByPassword(newsroom.stores, input, NOON)));
    work[what] = verified.map(cost);
  }
  const once = ['argon2id$v=19$m=19456,t=2,p=1'];
  expect(work).toEqual(Object.fromEntries(Object.keys(tries).map((what) => [what, once])));
  expect(answers.size).toBe(1);
});

test('a try that is turned away costs none, whoever it is about', async () => {
  for (const email of ['writer@example.org', 'nobody@example.org']) {
    const given = { email, password: 'no such word at all', address: email };
    for (let nth = 0; nth < 5; nth += 1) await proveByPassword(newsroom.stores, given, NOON);
    verified.length = 0;
    expect(await proveByPassword(newsroom.stores, given, NOON)).toMatchObject({
      refusal: { code: 'too_often' },
    });
    expect(verified).toEqual([]);
  }
});
