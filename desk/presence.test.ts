import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Doing } from '#newsroom/presence.ts';
import { limit } from './limit.ts';
import { tellPresence } from './presence.ts';
import { changeIt, headlined } from './testing/further-steps.ts';
import { done, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { draft, holds } from './testing/steps.ts';

let newsroom: TestNewsroom;
let releaseId: number;
let editionId: number;
let revisionId: number;
beforeEach(async () => {
  newsroom = await testNewsroom();
  ({ releaseId, editionId } = await draft(newsroom));
  revisionId = (await holds(newsroom.stores, editionId)).revision.id;
});
afterEach(async () => {
  // What is kept in memory outlives the stores of one test.
  for (const person of ['writer', 'editor', 'second'] as const) await tell(person, 'gone');
  newsroom.close();
});

function tell(person: TestPerson, doing: Doing = 'viewing') {
  const call = newsroom.by(person, NOON);
  if (call.actor.kind !== 'person') throw new Error('A person is here.');
  return tellPresence(
    { ...call, actor: call.actor },
    { tab: `tab-of-${person}`, doing, revisionId },
    releaseId,
  );
}
const sees = async (person: TestPerson) =>
  done(await tell(person))
    .here.map(({ name, doing }) => `${name} ${doing}`)
    .join(', ');

test('each is told who else is here, and nobody of who has gone', async () => {
  expect(await sees('writer')).toBe('');
  await tell('editor', 'editing');
  expect(await sees('writer')).toBe('editor editing');
  await tell('editor', 'gone');
  expect(await sees('writer')).toBe('');
});

test('who may not see the edition learns nothing, and is not told of', async () => {
  await tell('second');
  expect(await tell('admin')).toMatchObject({ ok: false, refusal: { code: 'not_found' } });
  const personIds = [newsroom.people.editor, newsroom.people.writer];
  done(await limit(newsroom.by('editor'), { editionId, personIds }));
  expect(await sees('writer')).toBe('');
  expect(await tell('second')).toMatchObject({ ok: false, refusal: { code: 'not_found' } });
});

test('a page hears that somebody else has saved', async () => {
  expect(done(await tell('writer')).savedBy).toBeNull();
  await changeIt(newsroom, 'editor', editionId, headlined('Saved by the editor'));
  expect(done(await tell('writer')).savedBy).toBe('editor');
  expect(done(await tell('editor')).savedBy).toBeNull();
});
