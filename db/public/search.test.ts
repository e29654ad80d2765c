import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { termsIn } from '#newsroom/search-query.ts';
import { recordScopes, type Scopes } from './scopes.ts';
import { type Found, type Search, search } from './search.ts';
import { type SampleNewsroom, sampleNewsroom } from './testing/sample-newsroom.ts';
import { shortRelease } from './testing/sample-short.ts';

let sample: SampleNewsroom;
beforeEach(async () => {
  sample = await sampleNewsroom([]);
});
afterEach(() => sample.remove());

const ALL = { section: null, from: null, until: null, page: 1 };
const ask = (query: string, more: Partial<Search> = {}): Promise<Found> =>
  search({ language: 'az', terms: termsIn(query), ...ALL, ...more });

/** Numbers of the releases found, best first. */
async function found(query: string, more: Partial<Search> = {}): Promise<readonly number[]> {
  return (await ask(query, more)).entries.map(({ reference }) => Number(reference.split('/')[1]));
}

describe('whatever the keyboard', () => {
  test.each([
    ['Şəhidlər', 'az', ['sehidler', 'Şəhidlər', 'ŞƏHİDLƏR', '"şəhidlər"']],
    ['Ёлка', 'ru', ['елка', 'ёлка', 'ЕЛКА']],
    ['Bakı', 'az', ['baki', 'BAKI', 'Bakı']],
    ['Iğdır', 'az', ['İĞDIR', 'igdir', 'Iğdır']],
    ['مُحَمَّد', 'ar', ['محمد', 'مُحَمَّد', 'مـحمد']],
    ['محطة الإنقاذ', 'ar', ['محطه الانقاذ', '«محطةُ الإنقاذِ»']],
  ])('%s is found', async (headline, language, queries) => {
    await sample.put(shortRelease(1, { headline, language }));
    for (const query of queries) expect(await found(query, { language }), query).toEqual([1]);
  });
});

describe('what is found', () => {
  test('holds every term, in whatever place', async () => {
    await sample.put(
      shortRelease(1, { headline: 'Dəniz təlimi', body: 'Xəzərdə küləkli hava.' }),
      shortRelease(2, { headline: 'Dəniz', body: 'Sakit hava.' }),
    );
    expect(await found('dəniz hava')).toEqual([2, 1]);
    expect(await found('hava təlimi')).toEqual([1]);
    expect(await found('hava təlimi sakit')).toEqual([]);
  });

  test('holds a phrase in its order, within one paragraph of one field', async () => {
    await sample.put(
      shortRelease(1, { headline: 'Hava limanı açıldı' }),
      shortRelease(2, { headline: 'Limanı hava' }),
      shortRelease(3, { headline: 'Hava', summary: 'Limanı' }),
      shortRelease(4, { body: 'Gözəl hava.\n\nLimanı gördük.' }),
      shortRelease(5, { subhead: 'Yeni hava limanı' }),
    );
    expect(await found('"hava limanı"')).toEqual([1, 5]);
    expect(await found('„hava limanı“')).toEqual([1, 5]);
    expect(await found('"hava limanı" açıldı')).toEqual([1]);
    expect(await found('hava limanı')).toEqual([2, 1, 5, 3, 4]);
  });

  test('holds a word or its endings, but in quotation marks only the word', async () => {
    await sample.put(
      shortRelease(1, { headline: 'Nazir' }),
      shortRelease(2, { headline: 'Nazirin səfəri' }),
      shortRelease(3, { body: 'Nazirliyin məlumatı' }),
      shortRelease(4, { headline: 'Nazlı' }),
    );
    expect(await found('nazir')).toEqual([2, 1, 3]);
    expect(await found('"nazir"')).toEqual([1]);
    expect(await found('naz')).toEqual([4, 1]);
  });

  test('is in the language that is read', async () => {
    await sample.put(
      shortRelease(1, { headline: 'NATO', language: 'en' }),
      shortRelease(2, { headline: 'NATO' }),
    );
    expect(await found('nato', { language: 'en' })).toEqual([1]);
    expect(await found('nato')).toEqual([2]);
    expect(await found('nato', { language: 'ru' })).toEqual([]);
  });

  test('is the release whose number was typed, before others', async () => {
    await sample.put(
      shortRelease(1, {}),
      shortRelease(2, { headline: '2026/0001 haqqında' }),
      shortRelease(3, {}),
    );
    expect(await found('2026/0001')).toEqual([1, 2]);
    expect(await found('2026-0003')).toEqual([3]);
    expect(await found('2026/0009')).toEqual([]);
  });

  test('is told with its text', async () => {
    await sample.put(shortRelease(1, { headline: 'Bakı', summary: 'Xülasə', body: 'Bir.\n\nİki.' }));
    expect((await ask('baki')).entries).toEqual([
      {
        reference: '2026/0001',
        path: '/az/news/2026/release-1',
        kind: 'press_release',
        section: 'news',
        headline: 'Bakı',
        summary: 'Xülasə',
        publishedAt: new Date('2026-01-01T08:00:00Z'),
        bodyText: 'Bir.\n\nİki.',
      },
    ]);
  });

  test.each([
    '',
    '***',
    '" OR "',
    'a AND',
    'NEAR(a',
    '{words}: a',
    '^',
    '\u0000',
    '🔥',
    '"',
    'OR',
    'x*"y',
    'a'.repeat(256),
    'ab '.repeat(85),
  ])('never throws: %j', async (query) => {
    await sample.put(shortRelease(1, { headline: 'Bakı' }));
    await expect(ask(query)).resolves.toMatchObject({ complete: true });
  });
});

describe('order', () => {
  test('headline, then summary, then text, each the newest first', async () => {
    await sample.put(
      shortRelease(1, { headline: 'Külək' }),
      shortRelease(2, { summary: 'Külək' }),
      shortRelease(3, { body: 'Külək' }),
      shortRelease(4, { subhead: 'Külək' }),
      shortRelease(5, { body: 'Külək' }),
      shortRelease(6, { headline: 'Külək', body: 'Külək' }),
    );
    expect(await found('külək')).toEqual([6, 1, 4, 2, 5, 3]);
  });

  test('of one second: the later number first', async () => {
    const at = '2026-03-01T08:00:00Z';
    const same = (number: number) => ({ ...shortRelease(number, { headline: 'Külək' }), archivedAs: at });
    await sample.put(same(2), same(3), same(1), { ...same(4), archivedAs: '1650-01-01T00:00:00Z' });
    expect(await found('külək')).toEqual([3, 2, 1, 4]);
  });
});

describe('filters', () => {
  test('a section', async () => {
    await sample.put(
      shortRelease(1, { headline: 'Külək' }, { section: 'statements' }),
      shortRelease(2, { headline: 'Külək' }),
      shortRelease(3, { headline: 'Statements news' }),
      shortRelease(4, { headline: 'Dəniz' }, { section: 'statements' }),
    );
    expect(await found('külək', { section: 'statements' })).toEqual([1]);
    expect(await found('', { section: 'statements' })).toEqual([4, 1]);
    expect(await found('külək', { section: 'cooperation' })).toEqual([]);
  });

  test('a time, its end left out', async () => {
    await sample.put(...[1, 2, 3, 4].map((number) => shortRelease(number, { headline: 'Külək' })));
    const [second, fourth] = [2, 4].map((day) => new Date(Date.UTC(2026, 0, day, 8)));
    expect(await found('külək', { from: second ?? null })).toEqual([4, 3, 2]);
    expect(await found('külək', { until: fourth ?? null })).toEqual([3, 2, 1]);
    expect(await found('', { from: second ?? null, until: fourth ?? null })).toEqual([3, 2]);
    expect(await found('külək', { from: fourth ?? null, until: second ?? null })).toEqual([]);
  });

  test('nothing asked for is everything', async () => {
    await sample.put(shortRelease(1, {}), shortRelease(2, {}));
    expect(await found('')).toEqual([2, 1]);
  });
});

test('a search depends on the list of its language', async () => {
  const scopes: Scopes = new Map();
  await recordScopes(scopes, () => ask('külək'));
  expect([...scopes.keys()]).toEqual(['listing:az']);
});
