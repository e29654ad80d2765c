import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everyRow } from '#db/editorial/testing/rows.ts';
import { changeContact } from '../change-contact.ts';
import { confirmRetraction } from '../confirm-retraction.ts';
import { discard } from '../discard.ts';
import { requestRetraction } from '../request-retraction.ts';
import { startEdition } from '../start-edition.ts';
import { done, later, type TestNewsroom, testNewsroom } from '../testing/newsroom.ts';
import { editorialRows, publicRows } from '../testing/traces.ts';
import { withdraw } from '../withdraw.ts';
import { importAll, line, lineWith, TEXT, told } from './testing/file.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const everything = () => everyRow(newsroom.stores.editorial.file);

const editor = (minutes = 0) => newsroom.by('editor', later(minutes));
const update = { update: true };
const change = { kind_of_change: 'correction', change_note: { en: 'It opens on Tuesday.' } };
const CHANGED = { body_text: 'Ships may enter from Tuesday.' };

describe('the same file twice changes nothing', () => {
  const file = [
    line({ number: '2018/0007', source_id: undefined }),
    lineWith({ old_addresses: ['/old.html'], slug: 'harbour' }),
    line({ source_id: 'future', published_at: later(60).toISOString() }),
    line({ source_id: 'draft', published_at: undefined }),
  ];

  test.each([{}, update])('with %j', async (options) => {
    expect(await importAll(editor(), file)).toMatchObject({ imported: 4 });
    const before = everything();
    expect(await importAll(editor(1), file, options)).toMatchObject({ imported: 0, unchanged: 4 });
    expect(everything()).toEqual(before);
  });

  test('also when what it leaves open has changed here meanwhile', async () => {
    const open = lineWith({ body_text: 'First  sentence. Second.' }, { contacts: undefined });
    await importAll(editor(), [open]);
    const night = { key: 'night', names: { az: 'Gecə' }, duties: {}, email: 'n@example.org', phone: '' };
    done(await changeContact(newsroom.by('admin'), { ...night, isDefault: true }));
    const html = lineWith({
      body_text: undefined,
      body: '<div>First <span>sentence.</span>&nbsp; Second.</div>',
    });
    expect(await importAll(editor(), [html], update)).toMatchObject({ unchanged: 1 });
  });
});

describe('a changed text', () => {
  beforeEach(() => importAll(editor(), [line()]));

  test('is told and left as it is without --update', async () => {
    const before = everything();
    expect(await importAll(editor(), [lineWith(CHANGED, change)])).toMatchObject({ differing: 1, bad: [] });
    expect(everything()).toEqual(before);
  });

  test('becomes the next edition with --update, told to readers, waiting for a sign-off', async () => {
    const answer = await importAll(editor(5), [lineWith(CHANGED, change)], update);
    expect(answer).toMatchObject({ updated: 1, bad: [] });
    expect(editorialRows(newsroom, 'SELECT number, state, archive, forced_why FROM editions')).toEqual([
      { number: 1, state: 'superseded', archive: 1, forced_why: 'Imported by editor' },
      { number: 2, state: 'published', archive: 0, forced_why: 'Imported by editor' },
    ]);
    expect(publicRows(newsroom, 'SELECT kind, edition, words FROM notices')).toEqual([
      { kind: 'correction', edition: 2, words: JSON.stringify(change.change_note) },
    ]);
    expect(publicRows(newsroom, 'SELECT path, published_at FROM pages')).toEqual([
      { path: '/en/news/2018/the-harbour-opens', published_at: Date.parse('2018-09-13T14:19:00Z') },
    ]);
    expect(await importAll(editor(6), [lineWith(CHANGED, change)], update)).toMatchObject({ unchanged: 1 });
  });

  test.each<[string, object, string[]]>([
    [
      'no kind of change',
      {},
      [
        '1 kind_of_change: the text is not the one that is here; say what kind of change this is, and in change_note what changed',
      ],
    ],
    ['no note', { kind_of_change: 'update' }, ['1 change_note.en: say in a public sentence what changed']],
    [
      'another main language',
      { ...change, main: 'az', texts: { az: TEXT, en: TEXT } },
      ['1 main: the main language stays en'],
    ],
    [
      'a language less',
      { ...change, main: undefined, texts: { ru: TEXT } },
      ['1 main: the main language stays en'],
    ],
    [
      'a language more, not as a translation',
      { kind_of_change: 'minor', texts: { en: TEXT, ru: TEXT } },
      ['1 kind_of_change: ru is new here. Choose “translation” as the kind of change, or leave ru out.'],
    ],
  ])('is refused with %s', async (_, more, sentences) => {
    const before = everything();
    expect(told(await importAll(editor(), [lineWith(CHANGED, more)], update))).toEqual(sentences);
    expect(everything()).toEqual(before);
  });

  test('in another language is a translation: the other text stays byte for byte', async () => {
    const more = {
      kind_of_change: 'translation',
      change_note: { en: 'Now in Russian.', ru: 'Теперь по-русски.' },
    };
    const both = line({ ...more, texts: { en: TEXT, ru: { ...TEXT, headline: 'Порт открыт' } } });
    expect(await importAll(editor(5), [both], update)).toMatchObject({ updated: 1, bad: [] });
    expect(publicRows(newsroom, "SELECT path FROM pages WHERE language = 'ru'")).toEqual([
      { path: '/ru/news/2018/port-otkryt' },
    ]);
  });
});

describe('a release that is not simply published is left to people', () => {
  const changed = [lineWith(CHANGED, { ...change, number: '2018/0001' })];
  const reason = { en: 'It was wrong.' };
  beforeEach(() => importAll(editor(), [line({ number: '2018/0001' })]));

  test('withdrawn', async () => {
    done(await withdraw(editor(), { releaseId: 1, reason }));
    expect(told(await importAll(editor(), changed, update))).toEqual([
      '1 : this release is withdrawn here; reinstate it on the desk first',
    ]);
  });

  test('retracted', async () => {
    const { requestId } = done(await requestRetraction(editor(), { releaseId: 1, reason }));
    done(await confirmRetraction(newsroom.by('second'), { requestId }));
    expect(await importAll(editor(), changed, update)).toMatchObject({ unchanged: 1, bad: [] });
    expect(publicRows(newsroom, 'SELECT * FROM pages')).toEqual([]);
  });

  test('being worked on', async () => {
    const { editionId } = done(
      await startEdition(newsroom.by('writer'), { releaseId: 1, kindOfChange: 'minor' }),
    );
    const sentence = '1 : this release is being worked on here; change it on the desk';
    expect(told(await importAll(editor(), changed, update))).toEqual([sentence]);
    done(await discard(newsroom.by('writer'), { editionId }));
    expect(await importAll(editor(), changed, update)).toMatchObject({ updated: 1 });
  });

  test.each<[string, object, string]>([
    [
      'a number with another source',
      { number: '2018/0001', source_id: 'b' },
      '1 number: the release with this number came from another source_id',
    ],
    [
      'a source with another number',
      { number: '2018/0002', source_id: 'a' },
      '1 source_id: this is the source of another release here: 2018/0001',
    ],
  ])('%s', async (_, more, sentence) => {
    expect(told(await importAll(editor(), [line(more)]))).toEqual([sentence]);
  });
});

test('what somebody did between the check and the writing is met: the line is left out, the others go in', async () => {
  await importAll(editor(), [line()]);
  const lines = [line({ source_id: 'b' }), lineWith({ headline: 'Changed' }, { kind_of_change: 'minor' })];
  let checked = 0;
  const answer = await importAll(editor(), lines, {
    update: true,
    clock: () => {
      checked += 1;
      return later(1);
    },
    progress: (what) => {
      if (what === 'checked')
        void startEdition(newsroom.by('writer'), { releaseId: 1, kindOfChange: 'minor' });
    },
  });
  expect(checked).toBe(1);
  expect(answer).toMatchObject({ imported: 1, updated: 0, written: true });
  expect(told(answer)).toEqual(['2 : this release is being worked on here; change it on the desk']);
});
