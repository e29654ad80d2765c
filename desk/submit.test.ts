import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contributorsOf } from '#db/editorial/editions.ts';
import { updateInstitution } from '#db/editorial/institution.ts';
import { tamper } from '#db/editorial/testing/rows.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { changeContact } from './change-contact.ts';
import { returnToDraft } from './return-to-draft.ts';
import { startEdition } from './start-edition.ts';
import { submit } from './submit.ts';
import { changeIt, headlined, textIn } from './testing/further-steps.ts';
import { done, later, type TestNewsroom, testContent, testNewsroom, testText } from './testing/newsroom.ts';
import { draft, holds, published, submitIt } from './testing/steps.ts';
import { refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const held = async (editionId: number) => (await holds(newsroom.stores, editionId)).revision;
async function send(editionId: number, ticked: readonly string[] = []) {
  const { id } = await held(editionId);
  return submit(newsroom.by('writer', later(1)), { editionId, revisionId: id, ticked });
}
const english = (more: Partial<EditionContent['texts'][string]>) =>
  testContent({
    texts: { ...testContent().texts, en: { ...textIn(testContent(), 'en'), ...more } },
  });

test('puts a draft in review with copies of the furniture, and tells the other editors', async () => {
  const { releaseId, editionId } = await draft(newsroom);
  const out = await traced(newsroom, () => send(editionId));
  const { edition, revision } = await holds(newsroom.stores, editionId);
  expect(edition).toMatchObject({
    state: 'in_review',
    submittedBy: newsroom.people.writer,
    submittedAt: later(1),
    returnComment: null,
  });
  expect(revision).toMatchObject({ id: out.revisionId, contentHash: out.contentHash });
  expect(revision.content.copied).toEqual({
    boilerplate: { en: 'The ministry looks after rivers.', az: 'Nazirlik çaylara baxır.' },
    contacts: [
      { key: 'press', names: { az: 'Mətbuat xidməti' }, duties: {}, email: 'press@example.org', phone: '' },
    ],
  });
  expect(out.entry).toMatchObject({
    deed: 'submit',
    releaseId,
    editionId,
    details: { revision: out.revisionId, contentHash: out.contentHash },
  });
  expect([out.ledger, out.told]).toEqual([null, ['all: submit', 'editor: submit', 'second: submit']]);
});

test('the submitter becomes a contributor and is not told of it', async () => {
  const { editionId } = await draft(newsroom);
  const { id } = await held(editionId);
  const input = { editionId, revisionId: id, ticked: [] };
  const { told } = await traced(newsroom, () => submit(newsroom.by('editor'), input));
  expect(told).toEqual(['all: submit', 'second: submit']);
  const contributors = await contributorsOf(newsroom.stores.editorial.reads, editionId);
  expect(contributors).toContain(newsroom.people.editor);
});

test('proposes a missing summary from the first sentence and a missing contact from the default', async () => {
  const { editionId } = await draft(newsroom, { ...english({ summary: '' }), contacts: [] });
  done(await send(editionId));
  const { content } = await held(editionId);
  expect(textIn(content, 'en').summary).toBe('The talks began in the morning.');
  expect(content.contacts).toEqual(['press']);
});

test('takes away the comment that it was returned with', async () => {
  const { editionId } = await draft(newsroom);
  await submitIt(newsroom, editionId);
  done(await returnToDraft(newsroom.by('editor'), { editionId, comment: 'Shorten it, please.' }));
  await submitIt(newsroom, editionId);
  expect((await holds(newsroom.stores, editionId)).edition.returnComment).toBeNull();
});

describe('is refused', () => {
  test('for another revision than the newest', async () => {
    const { editionId } = await draft(newsroom);
    const { id } = await held(editionId);
    await changeIt(newsroom, 'writer', editionId, headlined('The two sides met in Ganja'));
    const input = { editionId, revisionId: id, ticked: [] };
    const refusal = await refused(newsroom, () => submit(newsroom.by('writer'), input));
    expect(refusal).toMatchObject({ code: 'changed', newestRevision: (await held(editionId)).id });
  });

  test.each<[string, string, EditionContent]>([
    ['a headline of 201 characters', 'texts.en.headline', english({ headline: 'x y'.padEnd(201, 'z') })],
    ['no headline', 'texts.en.headline', english({ headline: '' })],
    ['a summary of 301 characters', 'texts.en.summary', english({ summary: 'A b'.padEnd(301, 'c') })],
    ['a summary like the headline', 'texts.en.summary', english({ headline: 'Rain', summary: 'Rain' })],
    [
      'no text',
      'texts.en.body',
      testContent({ texts: { ...testContent().texts, en: testText('Rain', '') } }),
    ],
    ['filler', 'texts.en.summary', english({ summary: 'Lorem ipsum dolor.' })],
    ['no main language', 'included', testContent({ included: ['en'] })],
    ['a language without words', 'texts.ru.headline', testContent({ included: ['az', 'ru'] })],
  ])('with %s', async (_, field, content) => {
    const { editionId } = await draft(newsroom, { ...content, included: ['az', 'en'] });
    await changeIt(newsroom, 'writer', editionId, () => content);
    const refusal = await refused(newsroom, () => send(editionId));
    expect(refusal.code).toBe('not_ready');
    expect(refusal.faults.map((fault) => fault.field)).toContain(field);
    for (const { sentence } of refusal.faults) expect(sentence).toMatch(/^.+[.]$/);
  });

  test('without a press contact, where there is no default either', async () => {
    const { editionId } = await draft(newsroom, testContent({ contacts: [] }));
    const card = { names: { az: 'Növbətçi' }, duties: {}, email: 'duty@example.org', phone: '' };
    done(await changeContact(newsroom.by('admin'), { key: 'duty', ...card, isDefault: true }));
    tamper(newsroom.stores.editorial.file, 'UPDATE contacts SET is_default = 0');
    expect((await refused(newsroom, () => send(editionId))).faults).toMatchObject([{ field: 'contacts' }]);
  });

  test('with a press contact that is gone', async () => {
    const card = { names: { az: 'Növbətçi' }, duties: {}, email: 'duty@example.org', phone: '' };
    done(await changeContact(newsroom.by('admin'), { key: 'duty', ...card, isDefault: false }));
    const { editionId } = await draft(newsroom, testContent({ contacts: ['duty'] }));
    const removal = { key: 'duty', ...card, isDefault: false, remove: true };
    done(await changeContact(newsroom.by('admin'), removal));
    expect((await refused(newsroom, () => send(editionId))).faults).toMatchObject([{ field: 'contacts' }]);
  });
});

test.each([
  ['a headline of 200 characters', english({ headline: 'A headline that goes on'.padEnd(200, 'n') })],
  ['a summary of 300 characters', english({ summary: 'A summary that goes on'.padEnd(300, 'n') })],
])('%s may go out, its length ticked where it is a concern', async (_, content) => {
  const { editionId } = await draft(newsroom, content);
  const { headline } = textIn(content, 'en');
  done(await send(editionId, [`long-headline:en:headline:${headline}`]));
});

describe('a concern', () => {
  const CONCERN = 'final-stop:en:headline:It rained.';
  let editionId: number;
  beforeEach(async () => {
    ({ editionId } = await draft(newsroom, english({ headline: 'It rained.' })));
  });

  test('is fixed or ticked', async () => {
    const refusal = await refused(newsroom, () => send(editionId));
    expect(refusal).toMatchObject({ code: 'not_ready', faults: [{ field: 'texts.en.headline' }] });
    done(await send(editionId, [CONCERN]));
    expect((await held(editionId)).content.ticked).toEqual([CONCERN]);
  });

  test('that is ticked is in the hash', async () => {
    await changeIt(newsroom, 'writer', editionId, headlined('It rained'));
    const { contentHash } = done(await send(editionId, []));
    done(await returnToDraft(newsroom.by('editor'), { editionId, comment: 'With a full stop, please.' }));
    await changeIt(newsroom, 'writer', editionId, headlined('It rained.'));
    const ticked = done(await send(editionId, [CONCERN]));
    expect(ticked.contentHash).not.toBe(contentHash);
  });

  test('that is not there cannot be ticked beforehand', async () => {
    done(await send(editionId, [CONCERN, 'all-capitals:en:headline:IT RAINED']));
    expect((await held(editionId)).content.ticked).toEqual([CONCERN]);
  });
});

describe('a later edition', () => {
  async function next(
    kindOfChange: 'minor' | 'translation' | 'update',
    change: (c: EditionContent) => EditionContent,
  ) {
    const { releaseId } = await published(newsroom);
    const { editionId } = done(await startEdition(newsroom.by('writer'), { releaseId, kindOfChange }));
    await changeIt(newsroom, 'writer', editionId, change);
    return editionId;
  }
  const NOTES = { az: 'Rus dili əlavə olunub.', en: 'Russian was added.', ru: 'Добавлен русский язык.' };
  const russian = (content: EditionContent) => ({
    ...content,
    changeNotes: NOTES,
    included: [...content.included, 'ru'],
    texts: { ...content.texts, ru: testText('Стороны встретились', 'Переговоры начались утром.') },
  });

  test('that is not minor needs a public note in every language', async () => {
    const editionId = await next('update', (content) => ({
      ...content,
      changeNotes: { en: 'News was added.' },
    }));
    expect((await refused(newsroom, () => send(editionId))).faults).toMatchObject([
      { field: 'changeNotes.az' },
    ]);
  });

  test('that is minor needs none, and a touched number is a concern', async () => {
    const editionId = await next('minor', headlined('The 2 sides met in Baku'));
    const { faults } = await refused(newsroom, () => send(editionId));
    expect(faults).toMatchObject([{ field: 'texts.en.body' }]);
    done(await send(editionId, ['minor:en:body:2']));
  });

  test('keeps every language that readers have', async () => {
    const editionId = await next('minor', (content) => ({ ...content, included: ['az'] }));
    expect((await refused(newsroom, () => send(editionId))).faults).toMatchObject([{ field: 'included' }]);
  });

  test('of kind translation leaves the other texts byte for byte', async () => {
    const editionId = await next('translation', (content) =>
      headlined('The sides met in Baku')(russian(content)),
    );
    expect((await refused(newsroom, () => send(editionId))).faults).toMatchObject([
      { field: 'texts.en.body' },
    ]);
    await changeIt(newsroom, 'writer', editionId, headlined('The two sides met in Baku'));
    done(await send(editionId));
  });

  test('of kind translation adds a language', async () => {
    const editionId = await next('translation', (content) => ({ ...content, changeNotes: NOTES }));
    expect((await refused(newsroom, () => send(editionId))).faults).toMatchObject([
      { field: 'kindOfChange' },
    ]);
  });

  test('that adds a language is of kind translation', async () => {
    const editionId = await next('update', russian);
    expect((await refused(newsroom, () => send(editionId))).faults).toMatchObject([
      { field: 'kindOfChange' },
    ]);
  });
});

test('a change of the furniture touches only what is submitted after it', async () => {
  const { editionId } = await draft(newsroom);
  await submitIt(newsroom, editionId);
  const before = await held(editionId);
  await newsroom.stores.editorial.tx((tx) =>
    updateInstitution(tx, { boilerplate: { en: 'The ministry looks after lakes.' } }),
  );
  expect((await held(editionId)).contentHash).toBe(before.contentHash);
  done(await returnToDraft(newsroom.by('editor'), { editionId, comment: 'Take the new paragraph.' }));
  await submitIt(newsroom, editionId);
  expect((await held(editionId)).content.copied?.boilerplate).toEqual({
    en: 'The ministry looks after lakes.',
  });
});
