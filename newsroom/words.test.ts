import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressName,
  isReservedPath,
  isStandingName,
  newsPath,
  releasePath,
  shortPath,
  standingNameAt,
  standingPath,
} from './addresses.ts';
import { fold } from './fold.ts';
import { parseReference, referenceNumber } from './reference-number.ts';
import { nextFreeSlug, rangeOfSlug, slugFrom } from './slug.ts';

describe('search folds alike', () => {
  test.each([
    ['sehidler', 'Şəhidlər', 'ŞƏHİDLƏR'],
    ['елка', 'ёлка', 'ЁЛКА'],
    ['baki', 'BAKI', 'Bakı'],
    ['igdir', 'İĞDIR', 'Iğdır'],
    ['йод', 'ЙОД', 'Йод'],
  ])('%s', (plain, ...others) => {
    for (const other of others) expect(fold(other)).toBe(plain);
  });

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => fold(fold(words)) === fold(words)));
  });
});

describe('slugs', () => {
  test.each([
    [
      'az',
      'Böyük Vətən müharibəsində həlak olanların xatirəsi yad edilib',
      'boyuk-veten-muharibesinde-helak-olanlarin-xatiresi-yad-edilib',
    ],
    [
      'ru',
      'Состоялся ряд мероприятий по случаю 100-летия Общенационального лидера Гейдара Алиева',
      'sostoyalsya-ryad-meropriyatij-po-sluchayu-100-letiya-obshenacionalnogo-lidera-gejdara-alieva',
    ],
    ['en', 'The Minister’s visit, in detail: 3 days', 'the-ministers-visit-in-detail-3-days'],
    ['ar', 'وزارة المياه تعلن', null],
    ['en', '2026', null],
    ['en', '!!!', null],
  ])('%s: %s', (language, headline, slug) => {
    expect(slugFrom(headline, language)).toBe(slug);
  });

  test('match the grammar whatever the headline', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('az', 'en', 'ru', 'ar'),
        (headline, language) => {
          const slug = slugFrom(headline, language);
          expect(slug === null || (/^(?!\d+$)[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 96)).toBe(
            true,
          );
        },
      ),
    );
  });

  test('the next free one is proposed', () => {
    const taken = new Set(['visit', 'visit-2']);
    expect(nextFreeSlug('visit', (slug) => taken.has(slug))).toBe('visit-3');
    expect(nextFreeSlug('talks', (slug) => taken.has(slug))).toBe('talks');
    expect(nextFreeSlug('a'.repeat(96), (slug) => slug.length === 96 && !slug.endsWith('-2'))).toHaveLength(
      96,
    );
  });

  test('it lies in the range that is asked for', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'z', '-', '9'), minLength: 1, maxLength: 96 });
    const slugs = letters.filter((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug));
    fc.assert(
      fc.property(slugs, fc.constantFrom(1, 9, 99, 999), (slug, taken) => {
        let asked = 0;
        const free = nextFreeSlug(slug, () => asked++ < taken);
        const [from, to] = rangeOfSlug(slug);
        expect(from <= free && free < to).toBe(true);
      }),
    );
    expect(rangeOfSlug('talks')).toEqual(['talks', 'talks.']);
  });
});

test.each([
  [2018, 42, '2018/0042'],
  [2026, 1, '2026/0001'],
  [2026, 12345, '2026/12345'],
])('reference %i, %i is %s', (year, number, reference) => {
  expect(referenceNumber(year, number)).toBe(reference);
  expect(parseReference(reference)).toEqual({ year, number });
});

test.each(['2018-0042', '2018/42', '2018/00042', '18/0042', '', '2018/'])('%s is no reference', (words) => {
  expect(parseReference(words)).toBeNull();
});

test('addresses', () => {
  expect(releasePath('en', 2018, addressName('visit', '2018/0042'))).toBe('/en/news/2018/visit');
  expect(releasePath('ar', 2018, addressName(null, '2018/0042'))).toBe('/ar/news/2018/2018-0042');
  expect([standingPath('en', 'about'), shortPath('2018/0042')]).toEqual(['/en/about', '/r/2018/0042']);
  expect([newsPath('en'), newsPath('en', 2)]).toEqual(['/en/news', '/en/news?page=2']);
});

test.each([
  ['/en/news/nazirler-24296.html', false],
  ['/en/news/2018/old.html', false],
  ['/index.php?id=7', false],
  ['/fr/news', false],
  ['/', true],
  ['/en', true],
  ['/en/', true],
  ['/en/news', true],
  ['/en/news/2018', true],
  ['/en/news/2018/visit', true],
  ['/en/news/2018/visit/history', true],
  ['/en/feed.atom', true],
  ['/en/sections/news/feed.rss', true],
  ['/en/opensearch.xml', true],
  ['/en/sitemap-1.xml', true],
  ['/en/sitemap.html', false],
  ['/en/news/2018/visit.json', true],
  ['/.well-known/security.txt', true],
  ['/en/search?q=x', true],
  ['/desk', true],
  ['/sign-in', true],
  ['/_next/static/x.js', true],
  ['/robots.txt', true],
  ['/r/2018/0042', true],
  ['/EN/news', true],
  ['/en//news', true],
  ['//en/news', true],
  ['/%65n/n%65ws', true],
  ['/en/../desk', true],
  ['/%2e%2e/desk', true],
  ['/en%2fnews', true],
  ['/old/%', true],
  ['/DESK/x', true],
  ['/en/about', false],
  ['/en/a-page-of-the-old-site', false],
  ['/az/x%C9%99b%C9%99r.html', false],
  ['/de/news', false],
])('%s belongs to the site: %s', (path, reserved) => {
  expect(isReservedPath(path, ['az', 'en', 'ru', 'ar'])).toBe(reserved);
});

test.each([
  ['/en/about', 'about'],
  ['/EN/about?x=1', 'about'],
  ['/az//%61bout/', 'about'],
  ['/de/about', null],
  ['/en/news', null],
  ['/en/about/us', null],
  ['/en', null],
])('at %s a standing page would be called %s', (path, name) => {
  expect(standingNameAt(path, ['az', 'en'])).toBe(name);
});

test.each([
  ['about', true],
  ['open-data', true],
  ['news', false],
  ['topics', false],
  ['feed.atom', false],
  ['About', false],
  ['2018', false],
  ['', false],
  ['x'.repeat(42), false],
])('a standing page may be called %j: %s', (name, may) => {
  expect(isStandingName(name)).toBe(may);
});
