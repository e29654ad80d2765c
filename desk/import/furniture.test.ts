import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { later, type TestNewsroom, testNewsroom } from '../testing/newsroom.ts';
import { editorialRows, publicRows } from '../testing/traces.ts';
import { importAll, line, lineWith, TEXT, told } from './testing/file.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const contents = () =>
  editorialRows(newsroom, 'SELECT content FROM revisions ORDER BY id').map(({ content }) =>
    JSON.parse(String(content)),
  );

describe('what is missing is made with --create-missing', () => {
  const names = (name: string) => ({ az: name, en: name, ru: name, ar: name });
  const lines = [
    line({ section: 'north-coast', topics: ['sea', 'ice'], contacts: ['night'] }),
    line({ source_id: 'b', section: 'north-coast', topics: ['sea'], published_at: later(60).toISOString() }),
  ];

  test('each once, named after its key in every language, and told', async () => {
    const answer = await importAll(newsroom.by('editor'), lines, { createMissing: true });
    expect(answer).toMatchObject({
      imported: 2,
      created: ['section north-coast', 'topic sea', 'topic ice', 'contact night'],
    });
    const rows = (table: string) =>
      editorialRows(newsroom, `SELECT key, names FROM ${table} ORDER BY key`).map((row) => [
        row.key,
        JSON.parse(String(row.names)),
      ]);
    expect(rows('topics')).toEqual(
      expect.arrayContaining([
        ['ice', names('Ice')],
        ['sea', names('Sea')],
      ]),
    );
    expect(rows('sections')).toContainEqual(['north-coast', names('North coast')]);
    expect(editorialRows(newsroom, 'SELECT key, is_default FROM contacts ORDER BY key')).toEqual([
      { key: 'night', is_default: 0 },
      { key: 'press', is_default: 1 },
    ]);
    const [furniture] = publicRows(newsroom, 'SELECT institution FROM furniture');
    expect(String(furniture?.institution)).toContain('North coast');
  });

  test('a second import makes nothing more', async () => {
    await importAll(newsroom.by('editor'), lines, { createMissing: true });
    const again = await importAll(newsroom.by('editor'), lines, { createMissing: true, update: true });
    expect(again).toMatchObject({ unchanged: 2, created: [] });
  });
});

describe('what a line leaves open', () => {
  test('the main language: the institution’s where there is a text in it, else the first', async () => {
    const open = { main: undefined };
    await importAll(newsroom.by('editor'), [
      line({ ...open, texts: { ru: TEXT, az: TEXT } }),
      line({ ...open, source_id: 'b', texts: { ru: TEXT, en: TEXT } }),
    ]);
    expect(editorialRows(newsroom, 'SELECT main_language FROM releases')).toEqual([
      { main_language: 'az' },
      { main_language: 'ru' },
    ]);
    expect(contents().map(({ included }) => included)).toEqual([
      ['az', 'ru'],
      ['ru', 'en'],
    ]);
  });

  test('contacts: the default one; an empty list is meant so', async () => {
    await importAll(newsroom.by('editor'), [line(), line({ source_id: 'b', contacts: [] })]);
    expect(contents().map(({ contacts }) => contacts)).toEqual([['press'], []]);
  });

  test('a summary: the first sentence of the body', async () => {
    await importAll(newsroom.by('editor'), [line(), lineWith({ summary: 'Said\nso.' }, { source_id: 'b' })]);
    expect(contents().map(({ texts }) => texts.en.summary)).toEqual([
      'Ships may enter from Monday.',
      'Said so.',
    ]);
  });

  test('kind and topics: a press release without any', async () => {
    await importAll(newsroom.by('editor'), [line()]);
    expect(contents()).toMatchObject([{ kind: 'press_release', topics: [] }]);
  });
});

describe('the event of a media advisory', () => {
  const event = { start: '2026-12-01T06:00:00Z', places: { en: ' Pier 3 ' }, contact: 'night' };
  const advisory = (more: object) => line({ kind: 'media_advisory', event: { ...event, ...more } });

  test('has the institution’s zone unless it names one, and its contact is made like any other', async () => {
    const lines = [
      advisory({}),
      line({ source_id: 'b', kind: 'media_advisory', event: { ...event, zone: 'UTC' } }),
    ];
    await importAll(newsroom.by('editor'), lines, { createMissing: true });
    const time = (wall: string) => ({ instant: '2026-12-01T06:00:00.000Z', wall });
    expect(contents().map((content) => content.event)).toEqual([
      {
        zone: 'Asia/Baku',
        start: time('2026-12-01T10:00'),
        end: null,
        deadline: null,
        places: { en: 'Pier 3' },
        contact: 'night',
      },
      {
        zone: 'UTC',
        start: time('2026-12-01T06:00'),
        end: null,
        deadline: null,
        places: { en: 'Pier 3' },
        contact: 'night',
      },
    ]);
    expect(await importAll(newsroom.by('editor'), lines, { update: true })).toMatchObject({ unchanged: 2 });
  });

  test.each<[object, string[]]>([
    [advisory({}), ['1 event.contact: there is no press contact night']],
    [line({ event: { ...event, contact: undefined } }), ['1 event: only a media advisory has an event']],
  ])('is refused: %#', async (one, sentences) => {
    expect(told(await importAll(newsroom.by('editor'), [one]))).toEqual(sentences);
  });
});

test('words come without what nobody can see', async () => {
  const odd = {
    headline: ' The\u202e  harbour\r\nopens\u0000 ',
    subhead: 'a\u200bb',
    notes: 'One.\r\nTwo.\u0007\n',
  };
  await importAll(newsroom.by('editor'), [lineWith({ ...odd, body_text: 'a\u0000b\u2028c\r\n\r\nd' })]);
  const [{ texts }] = contents();
  expect(texts.en).toMatchObject({ headline: 'The harbour opens', subhead: 'ab', notes: 'One.\nTwo.' });
  expect(publicRows(newsroom, 'SELECT body_html FROM edition_texts')).toEqual([
    { body_html: '<p>ab<br>c</p>\n<p>d</p>' },
  ]);
});
