import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everyRow } from '#db/editorial/testing/rows.ts';
import { later, type TestNewsroom, testNewsroom } from '../testing/newsroom.ts';
import { importAll, line, lineWith, told } from './testing/file.ts';

let newsroom: TestNewsroom;
let before: unknown;
beforeEach(async () => {
  newsroom = await testNewsroom();
  before = everything();
});
afterEach(() => newsroom.close());

const everything = () => everyRow(newsroom.stores.editorial.file);

const editor = () => newsroom.by('editor');
const nothingWritten = () => expect(everything()).toEqual(before);

describe('nothing is written while any line is wrong', () => {
  test.each<[string, (object | string)[], string[]]>([
    [
      'no JSON',
      [line(), '{"number":'],
      ['2 : this is not one JSON object; write each release as { … } on a line of its own'],
    ],
    ['an unknown key', [line(), line({ titel: 1 })], ['2 titel: this key is not known']],
    ['an unknown section', [line({ section: 'sport' })], ['1 section: there is no section sport']],
    ['an unknown topic', [line({ topics: ['a', 'b'] })], ['1 topics: there is no topic a, b']],
    [
      'an unknown contact',
      [line({ contacts: ['nobody'] })],
      ['1 contacts: there is no press contact nobody'],
    ],
    [
      'an unknown language',
      [line({ texts: { en: { headline: 'a', body: 'b' }, fr: { headline: 'a', body: 'b' } } })],
      ['1 texts: there is no language of the institution fr'],
    ],
    ['a main language without a text', [line({ main: 'ru' })], ['1 main: there is no text in ru']],
    ['no headline', [lineWith({ headline: ' \u202e ' })], ['1 texts.en.headline: give a headline']],
    [
      'both bodies',
      [lineWith({ body: '<p>a</p>' })],
      ['1 texts.en.body: give either body (HTML) or body_text (plain paragraphs)'],
    ],
    [
      'neither body',
      [lineWith({ body_text: undefined })],
      ['1 texts.en.body: give either body (HTML) or body_text (plain paragraphs)'],
    ],
    [
      'a body too deep',
      [lineWith({ body_text: undefined, body: '<ul><li>a'.repeat(40) })],
      [
        '1 texts.en.body: this text is larger or nested more deeply than a release can be; split or simplify it',
      ],
    ],
    [
      'too many paragraphs',
      [lineWith({ body_text: 'a\n\n'.repeat(2001) })],
      [
        '1 texts.en.body: this text is larger or nested more deeply than a release can be; split or simplify it',
      ],
    ],
    [
      'photos',
      [line({ media: [{ file: 'a.jpg' }] })],
      [
        '1 media: photos cannot be imported yet; leave the key out, or use --skip-media to import the texts alone',
      ],
    ],
    [
      'a number before publication',
      [line({ number: '2018/0001', published_at: undefined })],
      ['1 number: a number is given at publication; leave it out here and give a source_id'],
    ],
    [
      'a page without its address',
      [line({ kind: 'standing_page' })],
      ['1 texts.en.slug: give the page’s fixed address, such as about, as the slug of every text'],
    ],
    [
      'a number twice',
      [line({ number: '2018/0001' }), line({ number: '2018/0001', source_id: 'b' })],
      ['2 number: 2018/0001 stands in line 1 already'],
    ],
    ['a source twice', [line(), '', line()], ['3 source_id: a stands in line 1 already']],
    [
      'a slug twice',
      [lineWith({ slug: 'x' }), lineWith({ slug: 'x' }, { source_id: 'b' })],
      ['2 texts.en.slug: x stands in line 1 already'],
    ],
    [
      'an old address twice',
      [lineWith({ old_addresses: ['/x', '/x'] })],
      ['1 texts.en.old_addresses: /x stands in line 1 already'],
    ],
    [
      'two things in one line',
      [line({ section: 'sport', main: 'ru' })],
      ['1 section: there is no section sport', '1 main: there is no text in ru'],
    ],
  ])('%s', async (_, lines, sentences) => {
    const answer = await importAll(editor(), lines);
    expect(told(answer)).toEqual(sentences);
    expect(answer.written).toBe(false);
    nothingWritten();
  });

  test.each([
    '/en/news',
    '/',
    '/desk/x',
    '/EN/news/2018/x',
    '/en/about',
    '/r/2018/0001',
    '/media/x',
    '/robots.txt',
  ])('the old address %s is the site’s own', async (path) => {
    const answer = await importAll(editor(), [lineWith({ old_addresses: [path] })]);
    expect(told(answer)).toEqual([`1 texts.en.old_addresses: ${path} is an address of this site itself`]);
    nothingWritten();
  });

  test('a release of the future that does not meet the requirements', async () => {
    const soon = { published_at: later(60).toISOString() };
    const answer = await importAll(editor(), [
      lineWith({ summary: 'x'.repeat(301) }, { contacts: [], ...soon }),
    ]);
    expect(told(answer)).toEqual([
      '1 contacts: Choose at least one press contact.',
      '1 texts.en.summary: Shorten the summary to 300 characters; it has 301.',
    ]);
    nothingWritten();
  });
});

describe('asked otherwise', () => {
  test('only checking says what would be done, and writes nothing', async () => {
    const answer = await importAll(editor(), [line(), line({ source_id: 'b', topics: ['sea'] })], {
      dryRun: true,
      createMissing: true,
    });
    expect(answer).toMatchObject({ imported: 2, created: ['topic sea'], written: false, bad: [] });
    nothingWritten();
  });

  test('bad lines are left out and each is told', async () => {
    const lines = [line(), '{', line({ source_id: 'b' }), line({ source_id: 'b' })];
    const answer = await importAll(editor(), lines, { skipBad: true });
    expect(answer).toMatchObject({ imported: 2, written: true });
    expect(answer.bad.map((bad) => bad.line)).toEqual([2, 4]);
  });

  test('photos are left out and each is told', async () => {
    const photos = line({ media: [{ file: 'a.jpg', alt: { en: 'A ship' } }, { file: 'b/c.png' }] });
    const answer = await importAll(editor(), [photos], { skipMedia: true });
    expect(answer).toMatchObject({ imported: 1, bad: [] });
    expect(answer.warnings.map(({ key, sentence }) => `${key}: ${sentence}`)).toEqual([
      'media: a.jpg was left out',
      'media: b/c.png was left out',
    ]);
  });
});

describe('a picture in HTML', () => {
  const html = '<p>a</p><figure><img src=x alt="Two ships"><figcaption>Day one</figcaption></figure>';
  const warned = async (given: object) => {
    const answer = await importAll(editor(), [given]);
    expect(answer.imported).toBe(1);
    return answer.warnings.map(({ sentence }) => sentence);
  };

  test('has its place in a draft, and stays it when the same comes again', async () => {
    const draft = lineWith({ body_text: undefined, body: html }, { published_at: undefined, source_id: 'd' });
    expect(await warned(draft)).toEqual(['a picture has a place and has to be put in (1 time)']);
    expect(JSON.stringify(everything().revisions)).toContain('Two ships');
    expect(await importAll(editor(), [draft])).toMatchObject({ unchanged: 1 });
  });

  test.each([
    ['2018-09-13T18:19:00+04:00', 'in the past'],
    [later(60).toISOString(), 'in the future'],
  ])('leaves no empty place in what goes out by its date: %s, %s', async (published_at) => {
    const line = lineWith(
      { body_text: undefined, body: html, summary: 'It is.' },
      { published_at, source_id: 'd' },
    );
    expect(await warned(line)).toContain('dropped img (1 time)');
    expect(JSON.stringify(everything().revisions)).not.toContain('figure');
  });
});

describe('a release of the past that misses today’s requirements', () => {
  test('is imported with warnings that are told and kept', async () => {
    const html = '<h3>a</h3><p>b<img src=x></p><table><tr><td>c</td></tr></table><script>1</script>';
    const odd = lineWith(
      { body_text: undefined, body: html, headline: 'x'.repeat(201) },
      { contacts: [], number: '2017/0001' },
    );
    const answer = await importAll(editor(), [odd]);
    expect(answer.imported).toBe(1);
    expect(answer.warnings.map(({ key, sentence }) => `${key}: ${sentence}`)).toEqual([
      'texts.en.body: dropped img (1 time)',
      'texts.en.body: dropped script (1 time)',
      'contacts: Choose at least one press contact.',
      'texts.en.headline: Shorten the headline to 200 characters; it has 201.',
      'texts.en.body: A heading skips a level. Use level 2 before level 3.',
      'texts.en.body: A table has no header cells. Make its first row or column the header.',
      'number: the year of the number is not the year of publication',
    ]);
    const { audit } = everything();
    expect(audit?.map((entry) => JSON.parse(String(entry.details)).warnings).find(Boolean)).toEqual([
      'texts.en.body',
      'contacts',
      'texts.en.headline',
      'number',
    ]);
  });
});
