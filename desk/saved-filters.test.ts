import { afterEach, beforeEach, expect, test } from 'vitest';
import { deskPreferencesOf } from '#db/editorial/desk-preferences.ts';
import { replaceRoles, updatePerson } from '#db/editorial/people.ts';
import { filtersOf } from '#db/editorial/saved-filters.ts';
import { keepFilter, moveFilter, removeFilter, renameFilter } from './saved-filters.ts';
import { setSingleKeys } from './single-keys.ts';
import { done, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { editorialRows, refused } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const keep = (name: string, query = 'state=draft', person: TestPerson = 'writer') =>
  keepFilter(newsroom.by(person), { name, query });
const names = async (person: TestPerson = 'writer') =>
  (await filtersOf(newsroom.stores.editorial.reads, newsroom.people[person])).map(({ name }) => name);
const audited = () => editorialRows(newsroom, 'SELECT count(*) AS n FROM audit')[0]?.n;

test('a filter is kept, replaced under its name, renamed, moved and deleted, and nothing is audited', async () => {
  const before = audited();
  const { filterId } = done(await keep('Drafts'));
  for (const name of ['Speeches', 'Mine']) done(await keep(name, 'kind=speech'));
  expect(done(await keep('Drafts', 'state=in_review')).filterId).toBe(filterId);
  const [first] = await filtersOf(newsroom.stores.editorial.reads, newsroom.people.writer);
  expect(first).toMatchObject({ name: 'Drafts', query: 'state=in_review' });
  done(await moveFilter(newsroom.by('writer'), { filterId, to: 'down' }));
  expect(await names()).toEqual(['Speeches', 'Drafts', 'Mine']);
  for (let times = 0; times < 3; times += 1)
    done(await moveFilter(newsroom.by('writer'), { filterId, to: 'down' }));
  expect(await names()).toEqual(['Speeches', 'Mine', 'Drafts']);
  done(await moveFilter(newsroom.by('writer'), { filterId, to: 'up' }));
  done(await renameFilter(newsroom.by('writer'), { filterId, name: 'To review' }));
  expect(await names()).toEqual(['Speeches', 'To review', 'Mine']);
  done(await removeFilter(newsroom.by('writer'), { filterId }));
  expect(await names()).toEqual(['Speeches', 'Mine']);
  expect(audited()).toEqual(before);
});

test('a filter is its person’s alone', async () => {
  const { filterId } = done(await keep('Drafts'));
  done(await keep('Other', 'state=draft', 'editor'));
  for (const deed of [
    () => renameFilter(newsroom.by('editor'), { filterId, name: 'Stolen' }),
    () => moveFilter(newsroom.by('editor'), { filterId, to: 'up' }),
    () => removeFilter(newsroom.by('editor'), { filterId }),
  ])
    expect((await refused(newsroom, deed)).code).toBe('not_found');
  expect(await names('editor')).toEqual(['Other']);
});

test('filters are for those who may read releases, and for thirty names, each once', async () => {
  expect((await refused(newsroom, () => keep('Drafts', 'state=draft', 'admin'))).code).toBe('not_allowed');
  for (let nth = 0; nth < 30; nth += 1) done(await keep(`Number ${nth}`));
  expect((await refused(newsroom, () => keep('One more'))).faults).toMatchObject([{ field: 'name' }]);
  const [first] = await filtersOf(newsroom.stores.editorial.reads, newsroom.people.writer);
  const rename = () => renameFilter(newsroom.by('writer'), { filterId: first?.id ?? 0, name: 'Number 7' });
  expect((await refused(newsroom, rename)).faults).toMatchObject([{ field: 'name' }]);
});

test('single keys are on until somebody switches them off for themselves', async () => {
  const { reads, tx } = newsroom.stores.editorial;
  const { writer, editor } = newsroom.people;
  expect((await deskPreferencesOf(reads, writer)).singleKeys).toBe(true);
  done(await setSingleKeys(newsroom.by('writer'), { singleKeys: false }));
  expect([
    (await deskPreferencesOf(reads, writer)).singleKeys,
    (await deskPreferencesOf(reads, editor)).singleKeys,
  ]).toEqual([false, true]);
  done(await setSingleKeys(newsroom.by('writer'), { singleKeys: true }));
  expect((await deskPreferencesOf(reads, writer)).singleKeys).toBe(true);
  await tx((open) => replaceRoles(open, editor, []));
  const on = () => setSingleKeys(newsroom.by('editor'), { singleKeys: true });
  expect((await refused(newsroom, on)).code).toBe('not_allowed');
  await tx((open) => updatePerson(open, writer, { suspendedAt: NOON }));
  const off = () => setSingleKeys(newsroom.by('writer'), { singleKeys: false });
  expect((await refused(newsroom, off)).code).toBe('not_allowed');
});
