import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SearchForm } from '#components/release/search-form.tsx';
import { INSTITUTION } from '#db/public/testing/sample-institution.ts';
import { type SampleNewsroom, sampleNewsroom } from '#db/public/testing/sample-newsroom.ts';
import { SAMPLE_RELEASES } from '#db/public/testing/sample-releases.ts';
import { shortRelease } from '#db/public/testing/sample-short.ts';
import type { SearchAsked } from '#newsroom/search-asked.ts';
import { SearchResults } from './search-results.tsx';
import { timeAsked } from './search-view.tsx';
import type { Site } from './site.ts';

let sample: SampleNewsroom;
beforeAll(async () => {
  const hostile = shortRelease(900, {
    language: 'en',
    headline: 'Script <script>alert(1)</script> & co',
    summary: 'Harmless',
    body: `Opening words.\n\n${'Many words go before. '.repeat(20)}Here the "<b>lighthouse</b>" stands.`,
  });
  sample = await sampleNewsroom([...SAMPLE_RELEASES, hostile]);
});
afterAll(() => sample.remove());

const BLANK: SearchAsked = { query: '', section: null, from: null, to: null, page: 1 };
const siteOf = (language: string): Site => ({
  language,
  institution: INSTITUTION,
  name: INSTITUTION.names[language] ?? '',
});

async function shown(asked: Partial<SearchAsked>, language = 'en'): Promise<string> {
  return renderToStaticMarkup(await SearchResults({ site: siteOf(language), asked: { ...BLANK, ...asked } }));
}
const headlines = (html: string) => [...html.matchAll(/<h3[^>]*><a href="([^"]+)"/g)].map(([, path]) => path);

describe('the results', () => {
  test('mark what was found in headline and summary, and lead to the release', async () => {
    const html = await shown({ query: 'RESCUE exercis' });
    expect(html).toContain('hold joint <mark>rescue</mark> <mark>exercises</mark> every year');
    expect(headlines(html)).toContain(
      '/en/news/2018/caspian-republic-and-aurelia-agreed-to-hold-joint-rescue-exercises',
    );
    expect(html).toMatch(/<h2 id="answer">\d+ releases? found<\/h2>/);
  });

  test('show a passage of the text where summary and headline hold too little, with every word escaped', async () => {
    const html = await shown({ query: 'alert lighthouse' });
    expect(html).toContain('Script &lt;script&gt;<mark>alert</mark>(1)&lt;/script&gt; &amp; co');
    expect(html).toContain('>… Many words go before. ');
    expect(html).toContain('&quot;&lt;b&gt;<mark>lighthouse</mark>&lt;/b&gt;&quot; stands.');
    expect(html).not.toContain('<script>');
  });

  test('are of the language, section and days asked for', async () => {
    const az = await shown({ query: 'xilasetme', from: '2018-09-13', to: '2018-09-13' }, 'az');
    expect(headlines(az)).toEqual([
      '/az/news/2018/xezer-respublikasi-ve-aureliya-her-il-birge-xilasetme-telimi-kecirecek',
    ]);
    const ar = await shown({ query: 'الإنقاذ', section: 'cooperation' }, 'ar');
    expect(ar).toContain('محطة <mark>الإنقاذ</mark> المركزية');
    expect(headlines(await shown({ section: 'cooperation', to: '2018-12-31' }))).toHaveLength(1);
  });

  test('hold nothing withdrawn or retracted', async () => {
    expect(await shown({ query: 'fairway closed' })).not.toContain('northern-fairway');
    expect(await shown({ query: 'names of the rescued' })).not.toContain('names-of-the-rescued');
  });

  test('are led through page by page with everything that was asked', async () => {
    const html = await shown({ section: 'news', from: '2010-01-01', page: 2 });
    expect(html).toContain('href="/en/search?section=news&amp;from=2010-01-01"');
    expect(html).toContain('href="/en/search?section=news&amp;from=2010-01-01&amp;page=3"');
    expect(html).toMatch(/rel="prev"[^>]*>Previous</);
    expect(html).toMatch(/rel="next"[^>]*>Next</);
  });
});

describe('what cannot be shown', () => {
  test.each<[string, Partial<SearchAsked>, string, string]>([
    ['nothing found', { query: 'xyzzy' }, 'Nothing was found', 'check the spelling'],
    [
      'nothing in a section',
      { query: 'xyzzy', section: 'news' },
      'Nothing was found',
      'href="/en/search?q=xyzzy"',
    ],
    ['no word', { query: '***' }, 'Please type a word or a number.', ''],
    ['swapped days', { query: 'a', from: '2018-09-14', to: '2018-09-13' }, 'comes after the last', ''],
    ['a page too far', { query: 'rescue', page: 90 }, 'found', 'href="/en/search?q=rescue"'],
  ])('%s says so', async (_, asked, heading, more) => {
    const html = await shown(asked);
    expect(/<h2[^>]*>(.*?)<\/h2>/.exec(html)?.[1]).toContain(heading);
    expect(html).toContain(more);
    expect(headlines(html)).toEqual([]);
  });
});

test('days are those of the institution', () => {
  expect(timeAsked(siteOf('en'), { from: '2018-09-13', to: '2018-09-13' })).toEqual({
    from: new Date('2018-09-12T20:00:00Z'),
    until: new Date('2018-09-13T20:00:00Z'),
  });
});

describe('the form', () => {
  const sections = [
    { key: 'news', name: 'News' },
    { key: 'statements', name: 'Statements' },
  ];
  const form = (asked: Partial<SearchAsked>) =>
    renderToStaticMarkup(
      <SearchForm language="en" action="/en/search" asked={{ ...BLANK, ...asked }} sections={sections} />,
    );

  test('asks again for what was asked', () => {
    const html = form({ query: '"a" <b>', section: 'statements', from: '2018-09-13' });
    expect(html).toContain('<form class="search-form" action="/en/search" method="get">');
    expect(html).toContain('value="&quot;a&quot; &lt;b&gt;"');
    expect(html).toContain('<option value="statements" selected="">Statements</option>');
    expect(html).toMatch(
      /type="date" name="from" value="2018-09-13"|name="from" type="date" value="2018-09-13"/,
    );
  });

  test('names every field', () => {
    const html = form({});
    for (const name of ['q', 'section', 'from', 'to']) {
      expect(html).toContain(`<label for="${name}">`);
      expect(html).toMatch(new RegExp(`<(input|select)[^>]* id="${name}"`));
    }
  });
});
