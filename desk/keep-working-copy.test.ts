import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { workingCopiesOf } from '#db/editorial/working-copies.ts';
import { type Edits, editForm } from '#newsroom/forms/edit-form.ts';
import { discard } from './discard.ts';
import { dropWorkingCopy } from './drop-working-copy.ts';
import { eraseOldWords } from './erase-old-words.ts';
import { baseOf, keepWorkingCopy } from './keep-working-copy.ts';
import { limit } from './limit.ts';
import { readOpenEdition } from './read/open-edition.ts';
import { readOwnWords, withWords, wordsToShow } from './read/own-words.ts';
import { saveDraft } from './save-draft.ts';
import { schedule } from './schedule.ts';
import { changeIt, headlined, textIn } from './testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { approveIt, draft, holds, submitIt } from './testing/steps.ts';
import { editorialRows, refused } from './testing/traces.ts';

let newsroom: TestNewsroom;
let releaseId: number;
let editionId: number;
let base: number;
beforeEach(async () => {
  newsroom = await testNewsroom();
  ({ releaseId, editionId } = await draft(newsroom));
  base = (await holds(newsroom.stores, editionId)).revision.id;
});
afterEach(() => newsroom.close());

const TAB = 'tab-number-one';

function typed(headline: string, counter = 1, more: Record<string, string> = {}): Edits {
  return editForm.parse({
    editionId: String(editionId),
    baseRevisionId: String(base),
    tab: TAB,
    counter: String(counter),
    'texts.en.headline': headline,
    ...more,
  });
}
const keep = (person: TestPerson, edits: Edits, now = later(1)) =>
  keepWorkingCopy(newsroom.by(person, now), edits);
const copies = async (person: TestPerson) =>
  (await workingCopiesOf(newsroom.stores.editorial.reads, editionId, newsroom.people[person])).map(
    ({ tab, counter, content }) => `${tab} ${counter} ${textIn(content, 'en').headline}`,
  );
const everywhere = () => editorialRows(newsroom, 'SELECT person_id, tab FROM working_copies');

async function wordsOf(person: TestPerson, asked = '') {
  const { stores, actor } = newsroom.by(person);
  if (actor.kind !== 'person') throw new Error('A person reads.');
  const open = await readOpenEdition(stores, actor, releaseId);
  if (!open) throw new Error('The edition is not visible.');
  const words = await readOwnWords(stores, actor, open);
  const shown = wordsToShow(words, asked);
  return { words, shown, headline: textIn(withWords(open, shown).content, 'en').headline };
}

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

describe('a revision that was cut while its writer went on', () => {
  const cut = async (headline: string, counter: number) => {
    done(await keep('writer', typed(headline, counter)));
    const { content } = (await holds(newsroom.stores, editionId)).revision;
    return done(
      await saveDraft(newsroom.by('writer', later(2)), {
        editionId,
        baseRevisionId: base,
        content: headlined(headline)(content),
        kept: [{ tab: TAB, counter }],
        goesOn: true,
      }),
    );
  };

  test('is what the tab goes on from, also where its answer was lost', async () => {
    const { revisionId } = await cut('After a minute', 1);
    expect((await wordsOf('writer')).words).toEqual([]);
    expect(done(await keep('writer', typed('After two', 2))).baseRevisionId).toBe(revisionId);
    expect((await wordsOf('writer')).shown).toMatchObject({ isBehind: false });
  });

  test('is what a page goes on from that was loaded before it with the same words', async () => {
    const { revisionId } = await cut('As it was left', 4);
    const reloaded = { tab: 'tab-number-two', takenUpTab: TAB };
    const { reads } = newsroom.stores.editorial;
    const baseFor = (takenUpCounter: string) =>
      baseOf(reads, newsroom.people.writer, typed('x', 1, { ...reloaded, takenUpCounter }));
    expect(await baseFor('4')).toBe(revisionId);
    expect(await baseFor('3')).toBe(revisionId);
    expect(await baseFor('2')).toBe(base); // that tab lives on with words of its own
  });

  test('leaves rows that hold nothing, which make room for others', async () => {
    await cut('As it was left', 1);
    await keep('writer', typed('later', 1, { tab: 'tab-number-two' }), later(90));
    expect(everywhere()).toHaveLength(1);
  });
});

describe('coming back', () => {
  test('the form is filled with the words while the text stands where they began', async () => {
    await keep('writer', typed('Not saved yet'));
    expect(await wordsOf('writer')).toMatchObject({ headline: 'Not saved yet', shown: { isBehind: false } });
    expect((await wordsOf('writer', 'none')).headline).toBe('The two sides met in Baku');
  });

  test('where the text has moved on, they are offered and not put over it', async () => {
    await keep('writer', typed('Not saved yet'));
    await changeIt(newsroom, 'editor', editionId, headlined('Saved by the editor'));
    const { words, headline } = await wordsOf('writer');
    expect([words.map(({ isBehind }) => isBehind), headline]).toEqual([[true], 'Saved by the editor']);
    const taken = await wordsOf('writer', TAB);
    expect([taken.headline, taken.shown?.base.id]).toEqual(['Not saved yet', base]);
  });

  test('what was typed and taken back is nothing to bring back', async () => {
    await keep('writer', typed('The two sides met in Baku'));
    expect((await wordsOf('writer')).words).toEqual([]);
  });
});

describe('erased', () => {
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
