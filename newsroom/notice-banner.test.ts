import { describe, expect, test } from 'vitest';
import { type BannerContent, bannerFaults, bannerHash, bannerWords } from './notice-banner.ts';

describe('the words of a notice banner', () => {
  test('are those of the institution’s languages, each on one line', () => {
    const given = { az: ' Sayt\r\n işləmir. ', en: '', ru: 'Сайт\u202e закрыт.', fr: 'Le site dort.' };
    expect(bannerWords(given, ['az', 'en', 'ru'])).toEqual({ az: 'Sayt işləmir.', ru: 'Сайт закрыт.' });
  });

  test.each([
    ['the main language alone', { az: 'Bildiriş.' }, []],
    ['no main language', { en: 'Notice.' }, ['words.az']],
    ['nothing', {}, ['words.az']],
    ['400 characters', { az: 'x'.repeat(400) }, []],
    ['a release instead of a notice', { az: 'Bildiriş.', en: 'x'.repeat(401) }, ['words.en']],
  ])('with %s', (_, words, fields) => {
    expect(bannerFaults(words, 'az').map(({ field }) => field)).toEqual(fields);
  });
});

describe('the hash of a notice banner', () => {
  const at = (iso: string, wall: string) => ({ instant: new Date(iso), wall, zone: 'Asia/Baku' });
  const base: BannerContent = { words: { az: 'A', en: 'B' }, until: null };

  test.each<[string, BannerContent]>([
    ['a word', { ...base, words: { az: 'A', en: 'C' } }],
    ['a language', { ...base, words: { az: 'A' } }],
    ['its end', { ...base, until: at('2026-03-02T08:00:00Z', '2026-03-02T12:00') }],
  ])('changes with %s', (_, changed) => {
    expect(bannerHash(changed)).not.toBe(bannerHash(base));
  });

  test('does not change with the order of languages', () => {
    expect(bannerHash({ ...base, words: { en: 'B', az: 'A' } })).toBe(bannerHash(base));
  });
});
