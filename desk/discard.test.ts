import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeRoles } from './change-roles.ts';
import { discard } from './discard.ts';
import { saveDraft } from './save-draft.ts';
import { startEdition } from './start-edition.ts';
import { changeIt, headlined } from './testing/further-steps.ts';
import { done, later, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { approved, draft, holds, published, submitted } from './testing/steps.ts';
import { editorialRows, publicRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

test.each([
  ['draft', draft],
  ['in_review', submitted],
  ['approved', approved],
] as const)('puts away an edition that is %s; rows and hashes stay', async (_, start) => {
  const { releaseId, editionId } = await start(newsroom);
  const { revision } = await holds(newsroom.stores, editionId);
  const { entry, ledger, told } = await traced(newsroom, () =>
    discard(newsroom.by('editor', later(1)), { editionId }),
  );
  const after = await holds(newsroom.stores, editionId);
  expect(after.edition).toMatchObject({ state: 'discarded', number: null, discardedAt: later(1) });
  expect(after.revision).toEqual(revision);
  expect(entry).toMatchObject({
    deed: 'discard',
    releaseId,
    editionId,
    details: { contentHash: revision.contentHash },
  });
  expect([ledger, told]).toEqual([null, []]);
});

test('of a next edition leaves what readers have, and another may be started', async () => {
  const { releaseId } = await published(newsroom);
  const before = publicRows(newsroom, 'SELECT * FROM pages');
  const input = { releaseId, kindOfChange: 'minor' } as const;
  const { editionId } = done(await startEdition(newsroom.by('writer'), input));
  done(await discard(newsroom.by('writer'), { editionId }));
  expect(publicRows(newsroom, 'SELECT * FROM pages')).toEqual(before);
  done(await startEdition(newsroom.by('writer'), input));
});

test('a discarded edition can be saved no more', async () => {
  const { editionId } = await draft(newsroom);
  done(await discard(newsroom.by('writer'), { editionId }));
  const { revision } = await holds(newsroom.stores, editionId);
  const input = { editionId, baseRevisionId: revision.id, content: headlined('Rain')(revision.content) };
  expect((await refused(newsroom, () => saveDraft(newsroom.by('writer'), input))).code).toBe('wrong_state');
});

describe('a writer', () => {
  test('discards what they started, and nobody else’s', async () => {
    const { editionId } = await draft(newsroom);
    const { releaseId } = await published(newsroom);
    const input = { releaseId, kindOfChange: 'minor' } as const;
    const other = done(await startEdition(newsroom.by('editor'), input));
    await changeIt(newsroom, 'writer', other.editionId, headlined('The two sides met in Ganja'));
    const foreign = () => discard(newsroom.by('writer'), { editionId: other.editionId });
    expect((await refused(newsroom, foreign)).code).toBe('not_allowed');
    done(await discard(newsroom.by('writer'), { editionId }));
  });

  test('who is one no more discards nothing', async () => {
    const { editionId } = await draft(newsroom);
    done(await changeRoles(newsroom.by('admin'), { personId: newsroom.people.writer, roles: ['admin'] }));
    expect((await refused(newsroom, () => discard(newsroom.by('writer'), { editionId }))).code).toBe(
      'not_found',
    );
    expect(editorialRows(newsroom, 'SELECT state FROM editions')).toEqual([{ state: 'draft' }]);
  });
});
