import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readInstitution } from '#db/editorial/institution.ts';
import { escapeHtml } from '#newsroom/document.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import { changeInstitution } from '../change-institution.ts';
import { done, type TestNewsroom, testNewsroom } from '../testing/newsroom.ts';
import { publicRows } from '../testing/traces.ts';
import { importAll, line } from './testing/file.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

/** A page as the institution's old site showed it: plea, motto over two lines, whose words, section, date, headline, nine paragraphs. */
const page = readFileSync(join(import.meta.dirname, '../../e2e/reference/own-page.txt'), 'utf8')
  .split('\n')
  .filter((words) => words.trim() !== '');
const [, first = '', second = '', attribution = '', section = '', shown = '', headline = '', ...paragraphs] =
  page;
const motto = `${first.slice(1)}\n${second.slice(0, -1)}`;

/** The same in the HTML of that site. */
const html = [
  `<div class="text"><p style="text-align:justify">${escapeHtml(paragraphs[0] ?? '')}</p>`,
  `<p><span style="font-size:12pt">${escapeHtml(paragraphs[1] ?? '')}</span></p><p>&nbsp;</p>`,
  `${paragraphs.slice(2, 4).map(escapeHtml).join('<br><br>')}`,
  ...paragraphs.slice(4).map((words) => `<p>${escapeHtml(words)}</p>`),
  '</div><script>track()</script>',
].join('\n');

test.each([
  ['as plain paragraphs', { body_text: paragraphs.join('\n\n') }],
  ['as the HTML of the old site', { body: html }],
])('the reference page by import, %s: readers get the whole of it', async (_, body) => {
  expect([section, paragraphs.length, motto.split('\n').length]).toEqual(['News', 9, 2]);
  const { mottos, zone } = await readInstitution(newsroom.stores.editorial.reads);
  const changed = { mottos: { ...mottos, en: { words: motto, attribution } } };
  done(await changeInstitution(newsroom.by('admin'), changed));

  const texts = { en: { headline, ...body, old_addresses: ['/en/news/lighthouse-24296.html'] } };
  const file = [line({ number: '2018/0913', source_id: undefined, main: undefined, texts })];
  expect(await importAll(newsroom.by('editor'), file)).toMatchObject({ imported: 1, bad: [] });
  expect(await importAll(newsroom.by('editor'), file, { update: true })).toMatchObject({ unchanged: 1 });

  const [row] = publicRows(newsroom, 'SELECT headline, body_html, body_text FROM edition_texts');
  expect(row).toEqual({
    headline,
    body_html: paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`).join('\n'),
    body_text: paragraphs.join('\n\n'),
  });
  const [at] = publicRows(newsroom, 'SELECT path, section, published_at FROM pages');
  expect(at).toMatchObject({ section: 'news', path: expect.stringMatching(/^\/en\/news\/2018\/ministers-/) });
  const { date, time, ...rest } = formatShown(new Date(Number(at?.published_at)), zone, 'en');
  expect([`${date} ${time}`, shown]).toEqual(['13 September 2018 18:19', '13 September 2018 18:19']);
  expect(rest).toEqual({ zone: 'UTC+4', iso: '2018-09-13T18:19:00+04:00' });

  const [site] = publicRows(newsroom, 'SELECT institution FROM furniture');
  expect(JSON.parse(String(site?.institution)).mottos.en).toEqual({ words: motto, attribution });
  const moved = publicRows(
    newsroom,
    "SELECT path FROM addresses WHERE answer = 'moved' AND target = (SELECT path FROM pages)",
  );
  expect(moved.map(({ path }) => path).sort()).toEqual([
    '/en/news/2018/2018-0913',
    '/en/news/lighthouse-24296.html',
    '/r/2018/0913',
  ]);
});
