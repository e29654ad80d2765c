import { afterEach, beforeEach, expect, test } from 'vitest';
import { limit } from '../limit.ts';
import { done, type TestNewsroom, type TestPerson, testNewsroom } from '../testing/newsroom.ts';
import { draft, holds, published } from '../testing/steps.ts';
import { readPrinted } from './printed.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

async function printed(person: TestPerson, releaseId: number, revision: number | null = null) {
  const { actor, stores } = newsroom.by(person);
  if (actor.kind !== 'person') throw new Error('not a person');
  return readPrinted(stores, actor, releaseId, revision);
}

test('what is in work is not for release, what readers have is', async () => {
  const open = await draft(newsroom);
  expect(await printed('writer', open.releaseId)).toMatchObject({
    isPublic: false,
    edition: { id: open.editionId },
  });
  const out = await published(newsroom);
  expect(await printed('writer', out.releaseId)).toMatchObject({ isPublic: true });
  const { revision } = await holds(newsroom.stores, out.editionId);
  const before = await printed('writer', out.releaseId, revision.baseId);
  expect(before).toMatchObject({ isPublic: false, revision: { id: revision.baseId } });
});

test('a revision of another release, or that one may not see, is not there', async () => {
  const one = await draft(newsroom);
  const other = await draft(newsroom);
  const { revision } = await holds(newsroom.stores, other.editionId);
  expect(await printed('writer', one.releaseId, revision.id)).toBeNull();
  const personIds = [newsroom.people.writer, newsroom.people.editor];
  done(await limit(newsroom.by('editor'), { editionId: other.editionId, personIds }));
  expect(await printed('second', other.releaseId, revision.id)).toBeNull();
  expect(await printed('editor', other.releaseId, revision.id)).not.toBeNull();
  expect(await printed('admin', other.releaseId)).toBeNull();
});
