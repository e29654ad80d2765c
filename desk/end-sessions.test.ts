import { afterEach, beforeEach, expect, test } from 'vitest';
import { endSessions } from './end-sessions.ts';
import { readOwnSessions } from './read/sessions.ts';
import { signIn } from './sign-in.ts';
import { fresh } from './testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';
import { newToken, tokenHash } from './tokens.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const id = (person: TestPerson) => newsroom.people[person];

/** Signs in from one more browser and answers its token. */
async function entered(person: TestPerson, minutes = 0, userAgent = 'Firefox/1 (Windows)'): Promise<string> {
  const token = newToken();
  const proof = { ok: true, personId: id(person), linkToken: null } as const;
  done(await signIn(newsroom.stores, { proof, token, previousToken: null, userAgent }, later(minutes)));
  return token;
}

const live = (person: TestPerson) =>
  editorialRows(
    newsroom,
    `SELECT token_hash FROM sessions WHERE person_id = ${id(person)} AND ended_at IS NULL ORDER BY created_at`,
  ).map((row) => row.token_hash);

const own = (person: TestPerson, token: string, now = NOON) => {
  const { actor } = fresh(newsroom, person);
  if (actor.kind !== 'person') throw new Error('No person.');
  return readOwnSessions(newsroom.stores, actor, token, now);
};

test('one of one’s own sessions ends, and the others go on', async () => {
  const [here, there, third] = [
    await entered('writer'),
    await entered('writer', 1),
    await entered('writer', 2),
  ];
  const input = { personId: id('writer'), only: tokenHash(there) };
  const { entry } = await traced(newsroom, () => endSessions(newsroom.by('writer'), input));
  expect(live('writer')).toEqual([tokenHash(here), tokenHash(third)]);
  expect(entry).toMatchObject({ deed: 'end_sessions', details: { person: id('writer'), sessions: 1 } });
  expect(JSON.stringify(entry)).not.toContain(tokenHash(there));
});

test('all others end, of this person alone', async () => {
  const [here] = [await entered('writer'), await entered('writer'), await entered('writer')];
  const editors = await entered('editor');
  done(await endSessions(newsroom.by('writer'), { personId: id('writer'), but: tokenHash(here) }));
  expect(live('writer')).toEqual([tokenHash(here)]);
  expect(live('editor')).toEqual([tokenHash(editors)]);
});

test('a session of somebody else is not there', async () => {
  const editors = await entered('editor');
  await entered('writer');
  const theirs = { only: tokenHash(editors) };
  for (const input of [
    { personId: id('writer'), ...theirs },
    { personId: id('editor'), ...theirs },
  ]) {
    const refusal = await refused(newsroom, () => endSessions(newsroom.by('writer'), input));
    expect(refusal.code).toBe('not_found');
  }
  expect(live('editor')).toEqual([tokenHash(editors)]);
});

test('an admin ends every session of somebody, and so does the console', async () => {
  await entered('writer');
  await entered('writer');
  const { entry } = await traced(newsroom, () =>
    endSessions(newsroom.by('admin'), { personId: id('writer') }),
  );
  expect(live('writer')).toEqual([]);
  expect(entry).toMatchObject({ personId: id('admin'), details: { person: id('writer'), sessions: 2 } });
  await entered('writer');
  const { stores } = newsroom;
  const setup = { stores, now: NOON, actor: { kind: 'system', name: 'setup' } } as const;
  done(await endSessions(setup, { personId: id('writer') }));
  expect(live('writer')).toEqual([]);
});

test('where there is nothing to end nothing is recorded', async () => {
  const entries = editorialRows(newsroom, 'SELECT sequence FROM audit').length;
  done(await endSessions(newsroom.by('admin'), { personId: id('writer') }));
  expect(editorialRows(newsroom, 'SELECT sequence FROM audit')).toHaveLength(entries);
});

test('a person sees their own live sessions in plain words, this one first', async () => {
  const here = await entered('writer');
  const there = await entered('writer', 1, 'Mozilla/5.0 (iPhone; CPU) Version/18.5 Safari/604.1');
  await entered('editor');
  expect(await own('writer', here, later(2))).toEqual([
    {
      key: tokenHash(here),
      device: { browser: 'Firefox', system: 'Windows' },
      since: NOON,
      lastSeenAt: NOON,
      isThis: true,
    },
    {
      key: tokenHash(there),
      device: { browser: 'Safari', system: 'iPhone' },
      since: later(1),
      lastSeenAt: later(1),
      isThis: false,
    },
  ]);
  expect(await own('writer', here, later(120))).toHaveLength(1);
  expect(await own('writer', here, later(121))).toEqual([]);
});
