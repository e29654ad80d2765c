import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOON, type TestNewsroom, type TestPerson, testNewsroom } from '../testing/newsroom.ts';
import { draft, submitted } from '../testing/steps.ts';
import { readMyWork } from './my-work.ts';
import { workGroups } from './work-groups.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await testNewsroom();
});
afterAll(() => newsroom.close());

/** The groups as a person sees them, each with the releases in it. */
async function groups(person: TestPerson) {
  const { actor } = newsroom.by(person);
  if (actor.kind !== 'person') throw new Error('not a person');
  const work = await readMyWork(newsroom.stores, actor, NOON);
  if (!work) throw new Error('nothing to read');
  return Object.fromEntries(
    workGroups(work, actor.id).map(({ id, rows }) => [id, rows.map((row) => row.releaseId)]),
  );
}

test('one’s own drafts and what of one’s own is with others stand apart from what is others’', async () => {
  const begun = await draft(newsroom);
  const sent = await submitted(newsroom);
  expect(await groups('writer')).toEqual({ drafts: [begun.releaseId], 'with-others': [sent.releaseId] });
  expect(await groups('second')).toEqual({
    'other-drafts': [begun.releaseId],
    'in-review': [sent.releaseId],
  });
});
