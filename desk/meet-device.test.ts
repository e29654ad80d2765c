import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendMailFrom } from './enqueue-mail.ts';
import { readNotifications } from './read/notifications.ts';
import { signIn } from './sign-in.ts';
import { fresh } from './testing/further-steps.ts';
import { done, later, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { editorialRows } from './testing/traces.ts';
import { newToken, tokenHash } from './tokens.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
  sendMailFrom('https://news.example.org');
});
afterEach(() => {
  sendMailFrom(null);
  newsroom.close();
});

const USER_AGENT = 'Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0';

/** Signs in from a browser that is known by a token, or by none; answers what it is known by from then on. */
async function entered(person: TestPerson, device: string | null, minutes = 0): Promise<string> {
  const proof = { ok: true, personId: newsroom.people[person], linkToken: null } as const;
  const input = { proof, token: newToken(), previousToken: null, userAgent: USER_AGENT, device };
  return done(await signIn(newsroom.stores, input, later(minutes))).device;
}

function told(person: TestPerson) {
  const { actor } = fresh(newsroom, person);
  if (actor.kind !== 'person') throw new Error('No person.');
  return readNotifications(newsroom.stores, actor);
}
const mail = () => editorialRows(newsroom, 'SELECT "to", kind, words FROM outbox ORDER BY id');

test('the very first browser of a person is no news, and neither is one seen before', async () => {
  const device = await entered('writer', null);
  expect(await entered('writer', device, 1)).toBe(device);
  expect(await told('writer')).toEqual([]);
  expect(mail()).toEqual([]);
  expect(JSON.stringify(editorialRows(newsroom, 'SELECT * FROM known_devices'))).not.toContain(device);
});

test('a browser not seen with this person is told to them, on the desk and by mail', async () => {
  const first = await entered('writer', null);
  const second = await entered('writer', null, 5);
  expect(second).not.toBe(first);
  expect(await told('writer')).toMatchObject([{ deed: 'sign_in', at: later(5), releaseId: null }]);
  expect(mail()).toMatchObject([{ to: 'writer@example.org', kind: 'new_device' }]);
  expect(mail()[0]?.words).toMatch(
    /2 mart 2026 12:05 UTC\+4\nBrauzer: Firefox \(Windows\)[\s\S]*\/desk\/account$/,
  );
  const [entry] = editorialRows(newsroom, 'SELECT details FROM audit ORDER BY sequence DESC LIMIT 1');
  expect(JSON.parse(String(entry?.details))).toMatchObject({ newDevice: true });
  await entered('writer', second, 6);
  expect(await told('writer')).toHaveLength(1);
});

test('an admin who reads no editions is told too', async () => {
  await entered('admin', null);
  await entered('admin', null);
  expect(await told('admin')).toHaveLength(1);
});

test('one browser of two people keeps its token, and is news to whoever came by another one', async () => {
  const shared = await entered('writer', null);
  expect(await entered('editor', shared)).toBe(shared);
  expect(await told('editor')).toEqual([]);
  await entered('second', null);
  expect(await entered('second', shared)).toBe(shared);
  expect(await told('second')).toHaveLength(1);
});

test('a token that somebody planted is none', async () => {
  await entered('writer', null);
  const planted = 'A'.repeat(43);
  expect(await entered('writer', planted)).not.toBe(planted);
  expect(await told('writer')).toHaveLength(1);
  const kept = editorialRows(newsroom, 'SELECT token_hash FROM known_devices').map((row) => row.token_hash);
  expect(kept).not.toContain(tokenHash(planted));
});

test('a browser that nobody came by for as long as its cookie lives is forgotten', async () => {
  const device = await entered('writer', null);
  await entered('editor', null, 401 * 24 * 60);
  expect(await entered('writer', device, 401 * 24 * 60)).not.toBe(device);
});
