import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeIt, headlined } from '../testing/further-steps.ts';
import { TAB, type Typing, typing } from '../testing/typing.ts';

let newsroom: Typing['newsroom'];
let editionId: Typing['editionId'];
let base: Typing['base'];
let typed: Typing['typed'];
let keep: Typing['keep'];
let wordsOf: Typing['wordsOf'];
beforeEach(async () => {
  ({ newsroom, editionId, base, typed, keep, wordsOf } = await typing());
});
afterEach(() => newsroom.close());

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
