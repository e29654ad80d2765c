import slugify from 'slugify';
import type { Language } from './vocabulary.ts';

const MAX = 96;
/** `-1234567` */
const LONGEST_NUMBER = 8;
const LOCALES: Readonly<Record<string, string>> = { az: 'az', ru: 'ru', de: 'de', tr: 'tr' };

/**
 * The slug of a headline: `[a-z0-9-]`, at most 96 characters, cut at a word, never only digits. Null
 * where none can be made (Arabic script): the address then uses the reference number.
 */
export function slugFrom(headline: string, language: Language): string | null {
  if (/\p{Script=Arabic}/u.test(headline)) return null;
  const prepared = headline.replace(/[Əə]/g, 'e').replace(/[’'ʼ]/g, '');
  const options = { lower: true, strict: true, trim: true };
  const locale = LOCALES[language];
  const slug = slugify(prepared, locale ? { ...options, locale } : options);
  const cut = cutAtHyphen(slug.replace(/-{2,}/g, '-').replace(/^-|-$/g, ''), MAX);
  return cut === '' || /^\d+$/.test(cut) || !/^[a-z0-9-]+$/.test(cut) ? null : cut;
}

/** The slug itself, or the next free one of `slug-2`, `slug-3`, … */
export function nextFreeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  for (let n = 2; ; n += 1) {
    const candidate = `${cutAtHyphen(slug, MAX - String(n).length - 1)}-${n}`;
    if (!isTaken(candidate)) return candidate;
  }
}

/**
 * Where, in the order of letters, the slug and every `slug-2` … of it lie: from the first up to, not
 * including, the second. A long slug is cut before its number, so its range is that of the cut one.
 */
export function rangeOfSlug(slug: string): readonly [string, string] {
  const cut = cutAtHyphen(slug, MAX - LONGEST_NUMBER);
  return [cut, cut === slug ? `${cut}.` : `${cut}{`];
}

function cutAtHyphen(slug: string, max: number): string {
  if (slug.length <= max) return slug;
  const end = slug.lastIndexOf('-', max);
  return slug.slice(0, end > 0 ? end : max);
}
