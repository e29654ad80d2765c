import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dropWorkingCopy } from './drop-working-copy.ts';
import { limit } from './limit.ts';
import { schedule } from './schedule.ts';
import { done, later } from './testing/newsroom.ts';
import { approveIt, draft, holds, submitIt } from './testing/steps.ts';
import { editorialRows, refused } from './testing/traces.ts';
import { TAB, type Typing, typing } from './testing/typing.ts';

let newsroom: Typing['newsroom'];
let editionId: Typing['editionId'];
let base: Typing['base'];
let typed: Typing['typed'];
let keep: Typing['keep'];
let copies: Typing['copies'];
let wordsOf: Typing['wordsOf'];
beforeEach(async () => {
  ({ newsroom, editionId, base, typed, keep, copies, wordsOf } = await typing());
});
afterEach(() => newsroom.close());

describe('keeping', () => {
  test('is no deed: no audit entry, no revision, no contributor, and nobody else sees the words', async () => {
    const before = editorialRows(newsroom, 'SELECT max(sequence) AS last FROM audit');
    done(await keep('editor', typed('Half a headl')));
    expect(editorialRows(newsroom, 'SELECT max(sequence) AS last FROM audit')).toEqual(before);
    const { revision } = await holds(newsroom.stores, editionId);
    expect(revision.id).toBe(base);
    expect((await wordsOf('editor')).headline).toBe('Half a headl');
    expect((await wordsOf('writer')).words).toEqual([]);
    expect((await wordsOf('writer')).headline).toBe('The two sides met in Baku');
  });

  test('of an earlier sending that arrives later changes nothing', async () => {
    expect(done(await keep('writer', typed('second', 2))).isNewest).toBe(true);
    expect(done(await keep('writer', typed('first', 1))).isNewest).toBe(false);
    expect(await copies('writer')).toEqual([`${TAB} 2 second`]);
  });

  test('in whatever order sendings arrive, the newest stays', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 1 }),
        fc.uuid(),
        async (order, tab) => {
          for (const counter of order) done(await keep('all', typed(`words ${counter}`, counter, { tab })));
          const newest = Math.max(...order);
          expect(await copies('all')).toContain(`${tab} ${newest} words ${newest}`);
          await dropWorkingCopy(newsroom.by('all'), { editionId, tab, counter: newest });
        },
      ),
      { numRuns: 20 },
    );
  });

  test('two tabs of one person do not touch each other', async () => {
    await keep('writer', typed('one'));
    await keep('writer', typed('two', 1, { tab: 'tab-number-two' }));
    expect(new Set(await copies('writer'))).toEqual(new Set([`${TAB} 1 one`, 'tab-number-two 1 two']));
  });

  test('what a form was filled from goes once its words stand in the new one', async () => {
    await keep('writer', typed('crashed', 4));
    const takenUp = { takenUpTab: TAB, takenUpCounter: '4' };
    await keep('writer', typed('going on', 1, { tab: 'tab-number-two', ...takenUp }), later(2));
    expect(await copies('writer')).toEqual(['tab-number-two 1 going on']);
  });
});

describe('is refused', () => {
  test('to whoever may not save', async () => {
    expect((await refused(newsroom, () => keep('admin', typed('x')))).code).toBe('not_found');
    done(await limit(newsroom.by('editor'), { editionId, personIds: [newsroom.people.editor] }));
    expect((await refused(newsroom, () => keep('second', typed('x')))).code).toBe('not_found');
  });

  test('under another’s name', async () => {
    const writerId = String(newsroom.people.writer);
    const refusal = await refused(newsroom, () => keep('editor', typed('x', 1, { writerId })));
    expect(refusal).toMatchObject({
      code: 'not_allowed',
      sentence: expect.stringContaining('Somebody else'),
    });
  });

  test('once the text is locked, until it is not any more', async () => {
    await submitIt(newsroom, editionId);
    done(await keep('writer', typed('in review', 1)));
    await approveIt(newsroom, editionId);
    expect((await refused(newsroom, () => keep('writer', typed('x', 2)))).code).toBe('wrong_state');
    done(await schedule(newsroom.by('editor'), { editionId, wall: '2026-03-02T18:00' }));
    expect((await refused(newsroom, () => keep('writer', typed('x', 2)))).code).toBe('wrong_state');
  });

  test('from a revision of another edition, and from more tabs than anybody has', async () => {
    const other = await draft(newsroom);
    const { revision } = await holds(newsroom.stores, other.editionId);
    const foreign = typed('x', 1, { baseRevisionId: String(revision.id) });
    expect((await refused(newsroom, () => keep('writer', foreign))).code).toBe('bad_input');
    for (let tab = 0; tab < 50; tab += 1)
      done(await keep('writer', typed('x', 1, { tab: `many-tabs-${tab}` })));
    expect((await refused(newsroom, () => keep('writer', typed('x')))).code).toBe('too_often');
    done(await keep('writer', typed('y', 2, { tab: 'many-tabs-7' })));
  });
});
