import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveAddress } from '#db/public/addresses.ts';
import { type SampleNewsroom, sampleNewsroom } from '#db/public/testing/sample-newsroom.ts';
import { type Opened, openPage } from './testing/open-page.tsx';

const ORIGIN = 'https://newsroom.example';
const LANGUAGES = ['az', 'en', 'ru', 'ar'];
const VISIT = '/en/news/2018/caspian-republic-and-aurelia-agreed-to-hold-joint-rescue-exercises';

let sample: SampleNewsroom;
beforeAll(async () => {
  process.env.NEWSROOM_URL = ORIGIN;
  sample = await sampleNewsroom();
});
afterAll(() => sample.remove());

const wordsIn = (html: string) =>
  html
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

function asked(address: string) {
  const [path = '', query = ''] = address.split('?');
  return resolveAddress(path, query);
}

/** Where the links of a page lead within the site, each once. */
function linksIn({ html }: Opened): readonly string[] {
  const found = [...html.matchAll(/href="(\/[^"]*)"/g)].map((match) => match[1] ?? '');
  return [...new Set(found)];
}

function alternatesOf({ head }: Opened) {
  const { canonical, languages } = head.alternates ?? {};
  return { canonical, languages: (languages ?? {}) as Record<string, string> };
}

const PAGES = [
  ...LANGUAGES.flatMap((language) => [
    `/${language}`,
    `/${language}/news`,
    `/${language}/news/2026`,
    `/${language}/sections/news`,
    `/${language}/sections/statements`,
    `/${language}/corrections`,
    `/${language}/contacts`,
    `/${language}/gallery`,
    `/${language}/about`,
  ]),
  '/en/news?page=2',
  '/ru/news/2026/05',
  '/en/news/2018/09',
  '/az/sections/news?page=4',
  '/en/topics/rescue-at-sea',
  '/ar/topics/weather-data',
  VISIT,
];

describe.each(PAGES)('%s', (address) => {
  let page: Opened;
  beforeAll(async () => {
    page = await openPage(address);
  });

  test('has one h1, a title with the institution and a description', () => {
    expect(page.html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(String(page.head.title)).toMatch(/\S+/);
    expect(page.head.description?.length).toBeGreaterThan(10);
    expect(page.html.match(/<main[ >]/g)).toHaveLength(1);
  });

  test('is its own canonical address, and known as such', () => {
    expect(alternatesOf(page).canonical).toBe(ORIGIN + address);
    expect(asked(address)).toMatchObject({ answer: 'page', path: address });
  });

  test('leads nowhere in vain', () => {
    for (const link of linksIn(page)) {
      expect(['page', 'gone'], link).toContain(asked(link).answer);
    }
  });

  test('is named by each of its counterparts, as it names them', async () => {
    const { languages } = alternatesOf(page);
    for (const [language, url] of Object.entries(languages).filter(([tag]) => tag !== 'x-default')) {
      const other = await openPage(url.slice(ORIGIN.length));
      expect(alternatesOf(other).languages, language).toEqual(languages);
    }
  });

  test('offers every language, or says that it is missing', () => {
    const entries =
      /<nav class="languages".*?<\/nav>/.exec(page.html)?.[0].match(/<li lang="..".*?<\/li>/g) ?? [];
    expect(entries).toHaveLength(LANGUAGES.length);
    for (const entry of entries) expect(entry).toMatch(/href=|aria-current|class="missing"/);
  });
});

describe('a list', () => {
  test('of many pages names the page in its title and has no counterparts beyond the first', async () => {
    const { head } = await openPage('/en/news?page=2');
    expect(head.title).toMatch(/^All news, Page 2 of \d+ – Ministry/);
    expect(alternatesOf({ head, html: '' }).languages).toEqual({});
  });

  test('of a year shows its months with counts, the other years without, and marks itself', async () => {
    const { html } = await openPage('/en/news/2026');
    expect(html).toMatch(/<a href="\/en\/news\/2026" aria-current="page">2026<\/a><\/li>/);
    expect(html).toMatch(/<a href="\/en\/news\/2026\/05">May<\/a><span class="ways-count">/);
    expect(html).toContain('<nav class="breadcrumbs" aria-label="You are here">');
  });

  test('of all news counts by year and by topic', async () => {
    const words = wordsIn((await openPage('/en/news')).html);
    expect(words).toMatch(/By year 2026 \d+ \(\d+ releases\) 2025/);
    expect(words).toContain('By topic Rescue at sea 2 (2 releases) Weather data 2 (2 releases)');
  });

  test('that is empty says so and stays out of indexes', async () => {
    const { html, head } = await openPage('/ar/sections/statements');
    expect(wordsIn(html)).toContain('لم يُنشر شيء هنا بعد.');
    expect(html).not.toContain('class="archive"');
    expect(head.robots).toEqual({ index: false, follow: true });
  });

  test('of a topic or month is missing in a language in which nothing carries it', async () => {
    const { html, head } = await openPage('/en/topics/rescue-at-sea');
    expect(Object.keys(alternatesOf({ head, html }).languages)).toEqual(['az', 'en', 'ru', 'x-default']);
    expect(html).toMatch(/<span class="missing">العربية/);
    expect((await openPage('/en/news/2018/09')).html).toMatch(/<span class="missing">العربية/);
  });

  test.each(['/en/news?page=99', '/en/news?page=-1', '/en/sections/news?page=x', '/en/corrections?page=2'])(
    'has nothing at %s',
    async (address) => {
      await expect(openPage(address)).rejects.toThrow(/NEXT_HTTP_ERROR_FALLBACK;404|NEXT_NOT_FOUND/);
    },
  );
});

describe('the menu', () => {
  test('has the sections in their order, then the standing pages and the search', async () => {
    const { html } = await openPage('/en');
    const menu = /<nav aria-label="Main menu">.*?<\/nav>/.exec(html)?.[0] ?? '';
    expect([...menu.matchAll(/href="([^"]+)"/g)].map((match) => match[1])).toEqual([
      '/en/sections/news',
      '/en/sections/statements',
      '/en/sections/cooperation',
      '/en/about',
      '/en/search',
    ]);
    expect(menu).not.toContain('gallery');
  });

  test('marks where the reader is', async () => {
    expect((await openPage('/ru/sections/news')).html).toContain(
      '<a href="/ru/sections/news" aria-current="page">Новости</a>',
    );
  });
});

describe('the corrections', () => {
  test('come with the policy and tell what happened, when and why', async () => {
    const words = wordsIn((await openPage('/en/corrections')).html);
    expect(words).toContain(
      'When something published here turns out to be wrong, it is put right in the open.',
    );
    expect(words).toContain(
      '28 October 2026 15:05 UTC+4 Correction Winter rescue season opens with more stations at readiness around the clock The release first said that fourteen stations',
    );
    expect(words).toContain('Retracted Release No. 2026/0109');
    expect(words).toContain('Published again: 4 July 2026 13:00 UTC+4');
    expect(words).toContain('Edition 2 removed');
  });

  test('open with the institution’s own words where it has a page of that name', async () => {
    await sample.put({
      reference: '2018/0002',
      kind: 'standing_page',
      fixed: 'corrections',
      editions: [
        {
          at: '2018-01-05T08:00:00Z',
          texts: { en: { headline: 'How we correct', summary: 'Our rules.', body: 'We correct by hand.' } },
        },
      ],
    });
    const { html, head } = await openPage('/en/corrections');
    expect(html).toMatch(/<h1[^>]*>How we correct<\/h1>/);
    expect(wordsIn(html)).toContain('We correct by hand.');
    expect(wordsIn(html)).not.toContain('put right in the open');
    expect(head.title).toMatch(/^How we correct – /);
    expect(html.match(/href="\/en\/corrections"/g)).toHaveLength(2); // menu and foot, each once
  });
});

test('the contacts are cards; a name that was never translated says in which language it is', async () => {
  const { html } = await openPage('/en/contacts');
  expect(html).toContain('<h2 class="contact-name"><bdi lang="en">Press office</bdi></h2>');
  expect(html).toContain('<bdi lang="az">Leyla Şıxəliyeva</bdi>');
  expect(html).toContain('href="tel:+994125550142"');
});

describe('a release', () => {
  test('leads to its section, its topics and what else there is on them', async () => {
    const { html } = await openPage(VISIT);
    expect(html).toContain('<a href="/en/sections/cooperation">Cooperation</a>');
    expect(html).toContain('<a href="/en/topics/rescue-at-sea">Rescue at sea</a>');
    const related = /<section class="related".*?<\/section>/.exec(html)?.[0] ?? '';
    expect(related).toContain('/en/news/2026/winter-rescue-season-opens');
    expect(related).toContain('/en/news/2026/coast-guard-delegation-visits-central-rescue-station');
  });

  test('that is withdrawn names no topics: they may have no list', async () => {
    const { html } = await openPage('/en/news/2026/statement-on-the-closing-of-the-northern-fairway');
    expect(html).not.toContain('/topics/');
    expect(html).not.toContain('class="related"');
  });
});
