import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { baseOf } from './keep-working-copy.ts';
import { saveDraft } from './save-draft.ts';
import { headlined } from './testing/further-steps.ts';
import { done, later } from './testing/newsroom.ts';
import { holds } from './testing/steps.ts';
import { TAB, type Typing, typing } from './testing/typing.ts';

let newsroom: Typing['newsroom'];
let editionId: Typing['editionId'];
let base: Typing['base'];
let typed: Typing['typed'];
let keep: Typing['keep'];
let everywhere: Typing['everywhere'];
let wordsOf: Typing['wordsOf'];
beforeEach(async () => {
  ({ newsroom, editionId, base, typed, keep, everywhere, wordsOf } = await typing());
});
afterEach(() => newsroom.close());

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
