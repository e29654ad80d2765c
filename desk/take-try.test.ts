import { afterEach, beforeEach, expect, test } from 'vitest';
import { ACCOUNT_LIMIT, ADDRESS_LIMIT, secondsToWait } from '#newsroom/throttle.ts';
import { signIn } from './sign-in.ts';
import { forgiveTry, takeTry } from './take-try.ts';
import { done, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { newToken } from './tokens.ts';

/** Guessing passwords: from one address or from many, against one account or against many. */
let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const VICTIM = 'writer@example.org';
const at = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);
const address = (nth: number) => `198.51.${Math.floor(nth / 250)}.${1 + (nth % 250)}`;
const guess = (email: string, from: string, now = NOON) =>
  takeTry(newsroom.stores, { email, address: from }, now);
const waits = async (email: string, from: string, now = NOON) => (await guess(email, from, now)).wait;

test('one account is guessed at from a hundred addresses no faster than from one', async () => {
  const taken = [];
  for (let nth = 0; nth < 100; nth += 1) if ((await waits(VICTIM, address(nth))) === 0) taken.push(nth);
  expect(taken).toHaveLength(ACCOUNT_LIMIT.free);
});

test('a hundred guesses sent at once from as many addresses are counted before any is checked', async () => {
  const all = await Promise.all(Array.from({ length: 100 }, (_, nth) => guess(VICTIM, address(nth))));
  expect(all.filter(({ wait }) => wait === 0)).toHaveLength(ACCOUNT_LIMIT.free);
});

test('in a day, from however many addresses, about as many guesses are taken as the longest wait allows', async () => {
  let taken = 0;
  for (let seconds = 0; seconds < 86_400; seconds += 60)
    if ((await waits(VICTIM, address(seconds), at(seconds))) === 0) taken += 1;
  const untilLongest = Math.ceil(Math.log2(ACCOUNT_LIMIT.longest / ACCOUNT_LIMIT.first));
  expect(taken).toBeLessThanOrEqual(ACCOUNT_LIMIT.free + untilLongest + 86_400 / ACCOUNT_LIMIT.longest);
});

test('many accounts are guessed at from one address only so often, of IPv6 from one home', async () => {
  for (const from of ['192.0.2.7', '2001:db8:1:2::']) {
    let taken = 0;
    for (let nth = 0; nth < 60; nth += 1) {
      const own = from.endsWith('::') ? `${from}${(nth + 1).toString(16)}` : from;
      if ((await waits(`person-${nth}@example.org`, own)) === 0) taken += 1;
    }
    expect([from, taken]).toEqual([from, ADDRESS_LIMIT.free]);
  }
});

test('an address that nobody has waits as long as one that somebody has, so waiting tells nothing', async () => {
  for (const email of [VICTIM, 'nobody@example.org'])
    for (let nth = 0; nth < 5; nth += 1) await guess(email, address(nth));
  const [known, unknown] = [await guess(VICTIM, address(9)), await guess('nobody@example.org', address(9))];
  expect(known).toEqual(unknown);
  expect(known.wait).toBe(ACCOUNT_LIMIT.first);
});

test('who is guessed at is kept out for minutes at most, and a success forgets the account’s failures', async () => {
  for (let nth = 0; nth < 50; nth += 1) await guess(VICTIM, address(nth), at(nth * ACCOUNT_LIMIT.longest));
  const later = at(50 * ACCOUNT_LIMIT.longest);
  const own = await guess(VICTIM, '203.0.113.5', later);
  if (!('account' in own)) throw new Error(`Kept out for ${own.wait} seconds.`);
  await forgiveTry(newsroom.stores, own);
  expect(await waits(VICTIM, '203.0.113.5', later)).toBe(0);
  expect(secondsToWait({ count: 5000, lastAt: NOON }, ACCOUNT_LIMIT, NOON)).toBe(ACCOUNT_LIMIT.longest);
});

/** The token of a browser by which somebody has come in. */
async function browserOf(person: TestPerson): Promise<string> {
  const proof = { ok: true, personId: newsroom.people[person], linkToken: null } as const;
  const input = { proof, token: newToken(), previousToken: null, userAgent: 'test' };
  return done(await signIn(newsroom.stores, input, NOON)).device;
}

test('whoever keeps guessing, from wherever, keeps nobody out of a browser of their own', async () => {
  const device = await browserOf('writer');
  const office = '203.0.113.5';
  for (let nth = 0; nth < ADDRESS_LIMIT.free; nth += 1) await guess(VICTIM, nth < 5 ? address(nth) : office);
  for (let nth = 0; nth < ADDRESS_LIMIT.free; nth += 1) await guess(`person-${nth}@example.org`, office);
  for (const tried of ['sign_in', 'code'] as const) {
    const own = { email: ' Writer@example.org', address: office, device };
    expect((await takeTry(newsroom.stores, own, NOON, tried)).wait).toBe(0);
  }
  expect(await waits(VICTIM, office)).toBeGreaterThan(0);
});

test('a browser of somebody’s own is bound like an account, and frees no account of what others guessed', async () => {
  const device = await browserOf('writer');
  const own = { email: VICTIM, address: '203.0.113.5', device };
  let taken = 0;
  for (let nth = 0; nth < 50; nth += 1)
    if ((await takeTry(newsroom.stores, own, NOON)).wait === 0) taken += 1;
  expect(taken).toBe(ACCOUNT_LIMIT.free);
  for (let nth = 0; nth < ACCOUNT_LIMIT.free; nth += 1) await guess(VICTIM, address(nth));
  const right = await takeTry(newsroom.stores, own, at(ACCOUNT_LIMIT.first));
  if (!('account' in right)) throw new Error('It was not taken.');
  await forgiveTry(newsroom.stores, right);
  expect(await waits(VICTIM, address(9))).toBeGreaterThan(0);
});

test('a browser of another person, or a made-up one, is none of theirs', async () => {
  for (const device of [await browserOf('editor'), newToken()]) {
    for (let nth = 0; nth < ACCOUNT_LIMIT.free; nth += 1) await guess(VICTIM, address(nth));
    const given = { email: VICTIM, address: '203.0.113.5', device };
    expect((await takeTry(newsroom.stores, given, NOON)).wait).toBeGreaterThan(0);
  }
});
