import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertMail, type Mail, postponeMail, settleMail } from '#db/editorial/outbox.ts';
import { readMail } from './read/mail.ts';
import { done, later, NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';
import { tryMailAgain } from './try-mail-again.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
  await put(1, 'a@example.org');
  await put(2, 'b@example.org');
  await put(3, 'c@example.org', 'refused');
});
afterEach(() => newsroom.close());

const SECRET = 'https://news.example.org/link/secret';
const REFUSAL = '451 Come back later';

/** A mail that was tried once in vain, or settled. */
async function put(id: number, to: string, state?: Exclude<Mail['state'], 'waiting'>): Promise<void> {
  await newsroom.stores.editorial.tx(async (tx) => {
    const mail = { id, messageKey: `key-${id}`, kind: 'one_time_link', to, subject: 'Come', words: SECRET };
    await insertMail(tx, { ...mail, personId: newsroom.people.writer, createdAt: NOON });
    const tried = { tries: 1, lastRefusal: REFUSAL };
    if (state) await settleMail(tx, id, { state, at: NOON }, tried);
    else await postponeMail(tx, id, { ...tried, nextTryAt: later(60) });
  });
}

const due = () =>
  editorialRows(newsroom, "SELECT id, next_try_at AS at FROM outbox WHERE state = 'waiting' ORDER BY id").map(
    ({ id, at }) => [id, Number(at) <= NOON.getTime()],
  );

test('one mail is due at once, the others wait on', async () => {
  const { mails, entry } = await traced(newsroom, () => tryMailAgain(newsroom.by('admin'), { mailId: 1 }));
  expect(mails).toBe(1);
  expect(entry).toMatchObject({ deed: 'try_mail_again', details: { mails: 1 } });
  expect(due()).toEqual([
    [1, true],
    [2, false],
  ]);
});

test('all that waits is due at once; asked again there is nothing to do', async () => {
  expect(done(await tryMailAgain(newsroom.by('admin'), { mailId: null }))).toMatchObject({ mails: 2 });
  expect(due()).toEqual([
    [1, true],
    [2, true],
  ]);
  const again = await traced(newsroom, () => tryMailAgain(newsroom.by('admin'), { mailId: null }));
  expect([again.mails, again.entry]).toEqual([0, null]);
});

test('what waits no more cannot be tried: its words are gone', async () => {
  const settled = await refused(newsroom, () => tryMailAgain(newsroom.by('admin'), { mailId: 3 }));
  expect(settled).toMatchObject({ code: 'wrong_state', sentence: expect.stringContaining('under People') });
  const never = await refused(newsroom, () => tryMailAgain(newsroom.by('admin'), { mailId: 99 }));
  expect(never.code).toBe('not_found');
});

test('only an admin may, and only an admin sees the mail, never with its words', async () => {
  for (const person of ['writer', 'editor'] as const) {
    const by = newsroom.by(person);
    expect((await refused(newsroom, () => tryMailAgain(by, { mailId: 1 }))).code).toBe('not_allowed');
    expect(by.actor.kind === 'person' && (await readMail(newsroom.stores, by.actor))).toBeNull();
  }
  const { actor } = newsroom.by('admin');
  const screen = actor.kind === 'person' ? await readMail(newsroom.stores, actor) : null;
  expect(screen).toMatchObject({ isSet: false, held: 2 });
  expect(screen?.mails.map(({ to, state, tries, lastRefusal }) => [to, state, tries, lastRefusal])).toEqual([
    ['c@example.org', 'refused', 1, REFUSAL],
    ['b@example.org', 'waiting', 1, REFUSAL],
    ['a@example.org', 'waiting', 1, REFUSAL],
  ]);
  expect(JSON.stringify(screen)).not.toContain(SECRET);
});
