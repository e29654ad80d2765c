import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standingApproval } from '#db/editorial/approvals.ts';
import { contributorsOf } from '#db/editorial/editions.ts';
import { reopen } from './reopen.ts';
import { returnToDraft } from './return-to-draft.ts';
import { done, later, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { approved, approveIt, holds, submitIt, submitted } from './testing/steps.ts';
import { editorialRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const COMMENT = 'Say since when, please.';
const giveBack = (editionId: number, comment = COMMENT) =>
  returnToDraft(newsroom.by('editor', later(1)), { editionId, comment });
const standing = (editionId: number) => standingApproval(newsroom.stores.editorial.reads, editionId);

describe('return', () => {
  test('gives an edition in review back to its author, with the comment', async () => {
    const { releaseId, editionId } = await submitted(newsroom);
    const { entry, ledger, told } = await traced(newsroom, () => giveBack(editionId, `  ${COMMENT} `));
    const { edition } = await holds(newsroom.stores, editionId);
    expect(edition).toMatchObject({ state: 'draft', returnComment: COMMENT });
    expect(entry).toMatchObject({ deed: 'return', releaseId, editionId, details: {} });
    expect([ledger, told]).toEqual([null, ['writer: return']]);
  });

  test('of an approved edition voids the approval and keeps it on record', async () => {
    const { editionId } = await approved(newsroom);
    done(await giveBack(editionId));
    expect(await standing(editionId)).toBeNull();
    const kept = editorialRows(newsroom, `SELECT voided_at FROM approvals WHERE edition_id = ${editionId}`);
    expect(kept).toEqual([{ voided_at: later(1).getTime() }]);
    await submitIt(newsroom, editionId);
    await approveIt(newsroom, editionId);
    expect(await standing(editionId)).toMatchObject({ voidedAt: null });
  });

  test.each(['', ' \n '])('is refused without a comment: %j', async (comment) => {
    const { editionId } = await submitted(newsroom);
    const refusal = await refused(newsroom, () => giveBack(editionId, comment));
    expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field: 'comment' }] });
  });
});

describe('reopen', () => {
  test('makes an approved edition a draft again and voids the approval', async () => {
    const { releaseId, editionId } = await approved(newsroom);
    const { entry, ledger, told } = await traced(newsroom, () =>
      reopen(newsroom.by('second'), { editionId }),
    );
    expect((await holds(newsroom.stores, editionId)).edition.state).toBe('draft');
    expect(await standing(editionId)).toBeNull();
    expect(entry).toMatchObject({ deed: 'reopen', releaseId, editionId, details: {} });
    expect([ledger, told]).toEqual([null, []]);
  });

  test('alone makes nobody a contributor: the next save does', async () => {
    const { editionId } = await approved(newsroom);
    done(await reopen(newsroom.by('second'), { editionId }));
    const { reads } = newsroom.stores.editorial;
    expect(await contributorsOf(reads, editionId)).toEqual([newsroom.people.writer]);
  });
});
