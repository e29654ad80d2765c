import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EditionContent } from '#newsroom/content.ts';
import { saveDraft } from '../save-draft.ts';
import { changeIt, headlined, textIn } from '../testing/further-steps.ts';
import {
  done,
  later,
  type TestNewsroom,
  type TestPerson,
  testNewsroom,
  testText,
} from '../testing/newsroom.ts';
import { draft, holds } from '../testing/steps.ts';
import { readTakenIn } from './taken-in.ts';

let newsroom: TestNewsroom;
let editionId: number;
let base: Awaited<ReturnType<typeof held>>;
beforeEach(async () => {
  newsroom = await testNewsroom();
  ({ editionId } = await draft(newsroom));
  await changeIt(newsroom, 'writer', editionId, bodied('One.', 'Two.', 'Three.'));
  base = await held();
});
afterEach(() => newsroom.close());

const held = async () => (await holds(newsroom.stores, editionId)).revision;
function bodied(...paragraphs: string[]) {
  return (content: EditionContent) => {
    const { headline } = textIn(content, 'en');
    return { ...content, texts: { ...content.texts, en: testText(headline, paragraphs.join('\n\n')) } };
  };
}
async function save(person: TestPerson, baseRevisionId: number, content: EditionContent) {
  return done(await saveDraft(newsroom.by(person, later(1)), { editionId, baseRevisionId, content }));
}
async function told(person: TestPerson, merging: { baseRevisionId: number; revisionId: number }) {
  const { stores, actor } = newsroom.by(person);
  if (actor.kind !== 'person') throw new Error('A person reads.');
  const from = await readTakenIn(stores, actor, editionId, merging);
  return from.flatMap(({ places }) =>
    places.map(({ place, paragraphs }) => [place, ...paragraphs.map(({ beginning }) => beginning)].join(' ')),
  );
}

test('a save tells what others saved since, and nothing of one’s own', async () => {
  await save('editor', base.id, bodied('Uno.', 'Two.', 'Three.')(base.content));
  const saved = await save('writer', base.id, bodied('One.', 'Two.', 'Tre.')(base.content));
  expect(await told('writer', saved)).toEqual(['texts.en.body Uno.']);
  const { revisionId } = saved;
  expect(await told('writer', { baseRevisionId: revisionId, revisionId })).toEqual([]);
  expect(await told('writer', { baseRevisionId: revisionId + 99, revisionId })).toEqual([]);
});

test('who goes on from a text beside is told again of what it does not hold', async () => {
  await save('editor', base.id, bodied('Uno.', 'Two.', 'Three.')(base.content));
  const mine = bodied('One.', 'Two.', 'Tre.')(base.content);
  const { ownRevisionId } = await save('writer', base.id, mine);
  await save('editor', (await held()).id, headlined('Another')((await held()).content));
  const again = await save('writer', ownRevisionId, bodied('One.', 'Two.', 'Tre!')(base.content));
  expect(await told('writer', again)).toEqual(['texts.en.body Uno.', 'texts.en.headline']);
});
