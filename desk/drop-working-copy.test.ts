import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { discard } from './discard.ts';
import { dropWorkingCopy } from './drop-working-copy.ts';
import { eraseOldWords } from './erase-old-words.ts';
import { saveDraft } from './save-draft.ts';
import { changeIt, headlined } from './testing/further-steps.ts';
import { done, later, NOON, type TestPerson } from './testing/newsroom.ts';
import { holds } from './testing/steps.ts';
import { editorialRows, refused } from './testing/traces.ts';
import { TAB, type Typing, typing } from './testing/typing.ts';

let newsroom: Typing['newsroom'];
let editionId: Typing['editionId'];
let base: Typing['base'];
let typed: Typing['typed'];
let keep: Typing['keep'];
let copies: Typing['copies'];
let everywhere: Typing['everywhere'];
beforeEach(async () => {
  ({ newsroom, editionId, base, typed, keep, copies, everywhere } = await typing());
});
afterEach(() => newsroom.close());

describe('a working copy is erased', () => {
  const content = async () => (await holds(newsroom.stores, editionId)).revision.content;
  const save = async (person: TestPerson, headline: string, counter: number) =>
    saveDraft(newsroom.by(person, later(2)), {
      editionId,
      baseRevisionId: base,
      content: headlined(headline)(await content()),
      kept: [{ tab: TAB, counter }],
    });

  test('by the save of the same words; what the tab typed since, and other tabs, stay', async () => {
    await keep('writer', typed('one', 1));
    await keep('writer', typed('elsewhere', 1, { tab: 'tab-number-two' }));
    await keep('editor', typed('the editor’s', 1));
    done(await save('writer', 'one', 1));
    expect(await copies('writer')).toEqual(['tab-number-two 1 elsewhere']);
    expect(await copies('editor')).toEqual([`${TAB} 1 the editor’s`]);
    await keep('writer', typed('two', 2));
    done(await save('writer', 'one', 1));
    expect(await copies('writer')).toContain(`${TAB} 2 two`);
  });

  test('by a save that lost: the words stand beside the newest revision', async () => {
    await changeIt(newsroom, 'editor', editionId, headlined('The editor was first'));
    await keep('writer', typed('Too late', 1));
    expect(await save('writer', 'Too late', 1)).toMatchObject({ ok: false, refusal: { code: 'conflict' } });
    expect(await copies('writer')).toEqual([]);
    expect(editorialRows(newsroom, 'SELECT beside FROM revisions ORDER BY id DESC LIMIT 1')).toEqual([
      { beside: 1 },
    ]);
  });

  test('never by a save that was refused', async () => {
    await keep('writer', typed('one', 1));
    const call = newsroom.by('admin', later(2));
    await saveDraft(call, {
      editionId,
      baseRevisionId: base,
      content: await content(),
      kept: [{ tab: TAB, counter: 1 }],
    });
    expect(await copies('writer')).toHaveLength(1);
  });

  test('by who wrote them, as shown and no later', async () => {
    await keep('writer', typed('one', 3));
    done(await dropWorkingCopy(newsroom.by('editor'), { editionId, tab: TAB, counter: 3 }));
    done(await dropWorkingCopy(newsroom.by('writer'), { editionId, tab: TAB, counter: 2 }));
    expect(await copies('writer')).toHaveLength(1);
    done(await dropWorkingCopy(newsroom.by('writer'), { editionId, tab: TAB, counter: 3 }));
    expect(await copies('writer')).toEqual([]);
    const drop = () => dropWorkingCopy(newsroom.by('admin'), { editionId, tab: TAB, counter: 3 });
    expect((await refused(newsroom, drop)).code).toBe('not_found');
  });

  test('with the edition that is discarded, and after 30 days', async () => {
    await keep('writer', typed('one'));
    await keep('editor', typed('two'), later(60));
    const days = 30 * 24 * 60;
    expect(await eraseOldWords(newsroom.stores, later(days, NOON))).toBe(0);
    expect(await eraseOldWords(newsroom.stores, later(days + 2, NOON))).toBe(1);
    expect(everywhere()).toHaveLength(1);
    done(await discard(newsroom.by('editor'), { editionId }));
    expect(everywhere()).toEqual([]);
  });
});
