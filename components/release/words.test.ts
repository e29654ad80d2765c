import { describe, expect, test } from 'vitest';
import { localeOf, MESSAGES, wordsOf } from './words.ts';

/** Every message of a language by its key, e.g. `date.corrected`. */
function flat(messages: object, above = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(messages)) {
    if (typeof value === 'string') found.set(above + name, value);
    else for (const [key, message] of flat(value, `${above}${name}.`)) found.set(key, message);
  }
  return found;
}

const english = flat(MESSAGES.en ?? {});
const others = Object.keys(MESSAGES).filter((language) => language !== 'en');
const argumentsOf = (message: string) =>
  [...message.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map((found) => found[0]).sort();

describe.each(others)('messages in %s', (language) => {
  const messages = flat(MESSAGES[language] ?? {});

  test('have the keys of English, and no empty one', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...messages.entries()].filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  test.each([...english])('%s takes the same values', (key, message) => {
    expect(argumentsOf(messages.get(key) ?? '')).toEqual(argumentsOf(message));
  });

  test('leave nothing in English', () => {
    const same = [...english].filter(
      ([key, message]) => messages.get(key) === message && /\p{L}{3}/u.test(message),
    );
    expect(same.filter(([, message]) => !/^\{\w+\}/.test(message))).toEqual([]);
  });
});

describe.each(Object.keys(MESSAGES))('plurals in %s', (language) => {
  const plurals = [...flat(MESSAGES[language] ?? {})].filter(([, message]) => message.includes(', plural,'));

  test.each(plurals)('%s has every form of the language', (_, message) => {
    const forms = [...message.matchAll(/\b(zero|one|two|few|many|other) \{/g)].map((found) => found[1]);
    expect(forms.sort()).toEqual(
      [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort(),
    );
  });
});

describe('words', () => {
  test.each([
    ['en', 1, '1 release'],
    ['en', 2, '2 releases'],
    ['az', 2, '2 məlumat'],
    ['ru', 1, '1 сообщение'],
    ['ru', 3, '3 сообщения'],
    ['ru', 11, '11 сообщений'],
    ['ar', 0, 'لا بيانات'],
    ['ar', 2, 'بيانان'],
    ['ar', 3, '3 بيانات'],
    ['ar', 11, '11 بيانًا'],
    ['ar', 100, '100 بيان'],
  ])('in %s count %i as %s', (language, count, words) => {
    expect(wordsOf(language)('list.count', { count })).toBe(words);
  });

  test.each([
    ['az', 'az'],
    ['az-Cyrl', 'az'],
    ['de', 'en'],
    ['constructor', 'en'],
  ])('for %s are those of %s', (language, locale) => {
    expect(localeOf(language)).toBe(locale);
  });
});
