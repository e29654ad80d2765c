import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EditionContent } from '#newsroom/content.ts';
import { noteShown } from '../note-shown.ts';
import { reopen } from '../reopen.ts';
import { returnToDraft } from '../return-to-draft.ts';
import { saveDraft } from '../save-draft.ts';
import { startEdition } from '../start-edition.ts';
import { headlined } from '../testing/further-steps.ts';
import {
  done,
  NOON,
  type TestNewsroom,
  type TestPerson,
  testContent,
  testNewsroom,
} from '../testing/newsroom.ts';
import { approved, draft, holds, published, submitIt, submitted } from '../testing/steps.ts';
import { readComparison } from './comparison.ts';
import type { Person } from './offers.ts';
import { readOpenEdition } from './open-edition.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

function as(person: TestPerson): Person {
  const { actor } = newsroom.by(person);
  if (actor.kind !== 'person') throw new Error('not a person');
  return actor;
}

/** What this person is shown of a release. */
async function shown(person: TestPerson, releaseId: number, from = '', to = '') {
  const open = await readOpenEdition(newsroom.stores, as(person), releaseId);
  if (!open) throw new Error('There is no open edition.');
  const { stores } = newsroom;
  return readComparison(stores, as(person), open, { from, to });
}

/** The person opens the review. */
async function looks(person: TestPerson, releaseId: number) {
  const comparison = await shown(person, releaseId);
  const revisionId = comparison.afterId;
  await noteShown(newsroom.stores, { personId: as(person).id, revisionId, now: NOON });
  return comparison;
}

async function rewrite(editionId: number, headline: string, content: EditionContent = testContent()) {
  const { revision } = await holds(newsroom.stores, editionId);
  const input = { editionId, baseRevisionId: revision.id, content: headlined(headline)(content) };
  return done(await saveDraft(newsroom.by('writer'), input)).revisionId;
}

const headlineOf = (content: EditionContent | null) => content?.texts.en?.headline;

test('a first edition is shown whole, and again whole to who looks twice', async () => {
  const { releaseId } = await submitted(newsroom);
  expect(await looks('editor', releaseId)).toMatchObject({ against: { kind: 'nothing' }, before: null });
  expect(await looks('editor', releaseId)).toMatchObject({ against: { kind: 'nothing' }, isNewest: true });
});

test('the second review of a person shows what changed since the first, and stays so on reload', async () => {
  const { releaseId, editionId } = await submitted(newsroom);
  await looks('editor', releaseId);
  done(await returnToDraft(newsroom.by('editor'), { editionId, comment: 'Shorter.' }));
  await rewrite(editionId, 'Shorter');
  await submitIt(newsroom, editionId);
  for (const _time of [1, 2]) {
    const comparison = await looks('editor', releaseId);
    expect(comparison.against).toEqual({ kind: 'seen', at: NOON });
    expect(headlineOf(comparison.before)).toBe('The two sides met in Baku');
    expect(headlineOf(comparison.after)).toBe('Shorter');
  }
});

test('what one reviewer was shown says nothing of another', async () => {
  const { releaseId, editionId } = await submitted(newsroom);
  await looks('editor', releaseId);
  await rewrite(editionId, 'Shorter');
  expect((await looks('second', releaseId)).against).toEqual({ kind: 'nothing' });
});

test('a next edition is held against what readers have', async () => {
  const { releaseId } = await published(newsroom);
  done(await startEdition(newsroom.by('writer'), { releaseId, kindOfChange: 'update' }));
  const comparison = await shown('editor', releaseId);
  expect(comparison.against).toEqual({ kind: 'live', number: 1 });
  expect(comparison.ways.map(({ kind }) => kind)).toEqual(['live', 'nothing']);
});

test('a changed text can be held against the one that was approved', async () => {
  const { releaseId, editionId } = await approved(newsroom);
  expect((await shown('editor', releaseId)).ways).toEqual([{ kind: 'nothing' }]);
  done(await reopen(newsroom.by('writer'), { editionId }));
  await rewrite(editionId, 'Other');
  const comparison = await shown('second', releaseId, 'approved');
  expect(comparison.against).toEqual({ kind: 'approved', at: NOON, person: 'editor' });
  expect(headlineOf(comparison.before)).toBe('The two sides met in Baku');
});

test('any two revisions can be held against each other; only the newest can be approved', async () => {
  const { releaseId, editionId } = await draft(newsroom);
  const first = await rewrite(editionId, 'One');
  const second = await rewrite(editionId, 'Two');
  await rewrite(editionId, 'Three');
  const comparison = await shown('editor', releaseId, String(first), String(second));
  expect([headlineOf(comparison.before), headlineOf(comparison.after)]).toEqual(['One', 'Two']);
  expect(comparison).toMatchObject({ isNewest: false, afterId: second });
});

test('a revision of another edition is never shown, whoever asks', async () => {
  const { releaseId } = await draft(newsroom);
  const other = await draft(newsroom);
  const foreign = await rewrite(other.editionId, 'Foreign');
  const comparison = await shown('editor', releaseId, String(foreign), String(foreign));
  expect(JSON.stringify(comparison)).not.toContain('Foreign');
  expect(comparison).toMatchObject({ against: { kind: 'nothing' }, isNewest: true });
});
