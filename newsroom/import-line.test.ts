import { describe, expect, test } from 'vitest';
import { parseImportLine } from './import-line.ts';

const text = { headline: 'The harbour opens', body: '<p>Ships may enter.</p>' };
const plain = { source_id: '1', section: 'news', texts: { en: text } };

const parsed = (line: unknown) => parseImportLine(typeof line === 'string' ? line : JSON.stringify(line));
const withText = (more: object) => ({ ...plain, texts: { en: { ...text, ...more } } });

/** `field: sentence` of every fault. */
function faults(line: unknown): string[] {
  const answer = parsed(line);
  return answer.ok ? [] : answer.faults.map(({ field, sentence }) => `${field}: ${sentence}`);
}

describe('a line that is right', () => {
  test('may be short: the rest has its defaults', () => {
    expect(parsed(plain)).toEqual({
      ok: true,
      line: {
        source_id: '1',
        section: 'news',
        media: [],
        texts: {
          en: { ...text, subhead: '', summary: '', dateline: '', notes: '', old_addresses: [] },
        },
      },
    });
  });

  test.each<[string, object]>([
    ['a number instead of a source', { ...plain, source_id: undefined, number: '2018/0913' }],
    ['a long number', { ...plain, number: '2018/12345' }],
    ['another zone', { ...plain, published_at: '2018-09-13T18:19:00+04:00' }],
    ['a fraction of a second', { ...plain, published_at: '2018-09-13T14:19:00.123Z' }],
    ['no contacts, said in so many words', { ...plain, contacts: [] }],
    ['no slug, said in so many words', withText({ slug: null })],
    ['media', { ...plain, media: [{ file: 'photos/1.jpg', alt: { en: 'A' }, credit: 'B' }] }],
    [
      'an event',
      {
        ...plain,
        event: { zone: 'Asia/Baku', start: '2026-12-01T10:00:00+04:00', places: { en: 'Harbour' } },
      },
    ],
    ['a change', { ...plain, kind_of_change: 'correction', change_note: { en: 'Monday.' } }],
  ])('with %s', (_, line) => {
    expect(faults(line)).toEqual([]);
  });

  test('old addresses are kept as a browser asks for them', () => {
    const line = parsed(withText({ old_addresses: ['/az/xəbər.html?q=ə', '/a?', '/b%20c'] }));
    expect(line).toMatchObject({
      line: { texts: { en: { old_addresses: ['/az/x%C9%99b%C9%99r.html?q=%C9%99', '/a', '/b%20c'] } } },
    });
  });
});

describe('a line that is wrong names the key and says what to do', () => {
  test.each<[string, unknown, string[]]>([
    ['no JSON', '{', [': this is not one JSON object; write each release as { … } on a line of its own']],
    ['a list', '[]', [': this is not one JSON object; write each release as { … } on a line of its own']],
    ['nothing in it', '{}', ['section: this key is missing', 'texts: this key is missing']],
    ['an unknown key', { ...plain, titel: 'x' }, ['titel: this key is not known']],
    [
      'unknown keys in a text, each of them',
      withText({ tilte: 'x', teaser: 'y' }),
      ['texts.en.tilte: this key is not known', 'texts.en.teaser: this key is not known'],
    ],
    [
      'the note of a change in the wrong place',
      withText({ change_note: 'x' }),
      ['texts.en.change_note: this key is not known'],
    ],
    [
      'an unknown key in media',
      { ...plain, media: [{ file: 'a.jpg', title: 'x' }] },
      ['media.0.title: this key is not known'],
    ],
    [
      'neither number nor source',
      { ...plain, source_id: undefined },
      [
        'source_id: a release without a number needs a source_id, so that the same file twice changes nothing',
      ],
    ],
    ['an empty source', { ...plain, source_id: '' }, ['source_id: this is empty']],
    ['no number', { ...plain, number: '2018/913' }, ['number: use year and number, such as 2018/0042']],
    [
      'too many digits',
      { ...plain, number: '2018/00913' },
      ['number: use year and number, such as 2018/0042'],
    ],
    [
      'no instant',
      { ...plain, published_at: '2018-09-13 18:19' },
      ['published_at: use an instant with its offset, such as 2018-09-13T18:19:00+04:00'],
    ],
    [
      'an instant without its offset',
      { ...plain, published_at: '2018-09-13T18:19:00' },
      ['published_at: use an instant with its offset, such as 2018-09-13T18:19:00+04:00'],
    ],
    [
      'a day that is none',
      { ...plain, published_at: '2018-02-30T18:19:00Z' },
      ['published_at: use an instant with its offset, such as 2018-09-13T18:19:00+04:00'],
    ],
    [
      'a mistyped year',
      { ...plain, published_at: '0018-09-13T18:19:00Z' },
      ['published_at: this year cannot be right'],
    ],
    ['no texts', { ...plain, texts: {} }, ['texts: give at least one language']],
    [
      'no language',
      { ...plain, texts: { 'e n': text } },
      ['texts.e n: this is no language tag such as az, en or ru'],
    ],
    [
      'a number for a headline',
      withText({ headline: 7 }),
      ['texts.en.headline: give text in quotation marks here'],
    ],
    [
      'a long headline',
      withText({ headline: 'x'.repeat(1001) }),
      ['texts.en.headline: shorten this to 1000 characters'],
    ],
    [
      'half a character',
      withText({ headline: 'a\ud83d' }),
      ['texts.en.headline: this holds half a character; write it anew'],
    ],
    [
      'a slug of digits',
      withText({ slug: '2018' }),
      ['texts.en.slug: use small letters, digits and hyphens, not only digits'],
    ],
    ['a topic twice', { ...plain, topics: ['a', 'a'] }, ['topics: name each key once']],
    ['a text for a list', { ...plain, topics: 'a' }, ['topics: give a list [ … ] here']],
    [
      'an unknown kind of change',
      { ...plain, kind_of_change: 'fix' },
      ['kind_of_change: use one of minor, update, correction, clarification, translation'],
    ],
    [
      'an event in a zone that is none',
      { ...plain, event: { zone: 'Baku' } },
      ['event.zone: use a time zone such as Asia/Baku'],
    ],
    [
      'a file outside the folder',
      { ...plain, media: [{ file: '../../etc/passwd' }] },
      ['media.0.file: name a file inside the folder of the import file'],
    ],
  ])('%s', (_, line, expected) => {
    expect(faults(line)).toEqual(expected);
  });

  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://x.example/',
    '',
    '/a b',
    '/a#b',
    '/a\nb',
    '/a\u0000',
  ])('the old address %j', (path) => {
    expect(faults(withText({ old_addresses: [path] }))).toEqual([
      'texts.en.old_addresses.0: use a local path such as /en/old-1.html, without #',
    ]);
  });

  test('keys that JavaScript treats otherwise are unknown like any other', () => {
    const line =
      '{"__proto__":{"kind":"x"},"constructor":1,"source_id":"1","section":"news","texts":{"en":{"headline":"a","body":"b","__proto__":{}}}}';
    expect(faults(line).sort()).toEqual([
      '__proto__: this key is not known',
      'constructor: this key is not known',
      'texts.en.__proto__: this key is not known',
    ]);
  });

  test('a line longer than four megabytes', () => {
    expect(faults(withText({ notes: 'x'.repeat(4_000_001) }))).toEqual([
      ': the line is longer than four megabytes',
    ]);
  });
});
