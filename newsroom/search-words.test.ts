import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedWords, wordsIn } from './placed-words.ts';
import { isFormOf, LONGEST_QUERY, termsIn, tidyQuery } from './search-query.ts';

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('words as search compares them', () => {
  test.each([
    ['Şəhidlər, ŞƏHİDLƏR və sehidler', ['sehidler', 'sehidler', 've', 'sehidler']],
    ['Ёлка и ЁЛКИ', ['елка', 'и', 'елки']],
    ['Йод', ['йод']],
    ['BAKI / Bakı', ['baki', 'baki']],
    ['İĞDIR', ['igdir']],
    ['مُحَمَّد محمد', ['محمد', 'محمد']],
    ['الإنقاذ والإغاثة', ['الانقاذ', 'والاغاثه']],
    ['محطّـــــة', ['محطه']],
    ['في ٢٠١٨', ['في', '2018']],
    ['ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
    ['100-летия', ['100', 'летия']],
    ['mini\u00adstry', ['ministry']],
    ['№ 5, 5 ㎏ and ½', ['no', '5', '5', 'kg', 'and', '1', '2']],
    ['🔥 *** "\'()', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test('have places that give them back', () => {
    const text = '«Şəhidlər» yolu, mini\u00adstry №5 é';
    expect(placedWords(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['sehidler', 'Şəhidlər'],
      ['yolu', 'yolu'],
      ['ministry', 'mini\u00adstry'],
      ['no5', '№5'],
      ['e', 'é'],
    ]);
  });

  test('are the same with places and without, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const composed = text.normalize('NFC');
        expect(placedWords(composed).map(({ word }) => word)).toEqual(wordsIn(text));
      }),
    );
  });

  test('are the same for every character alone', () => {
    const differing: string[] = [];
    for (let code = 0; code < 0x20000; code += 1) {
      const text = String.fromCodePoint(code).normalize('NFC');
      if (
        placedWords(text)
          .map(({ word }) => word)
          .join(' ') !== wordsIn(text).join(' ')
      )
        differing.push(text);
    }
    expect(differing).toEqual([]);
  });
});

const one = (...words: string[]) => ({ words, widens: false });
const NINE = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const wide = (...words: string[]) => ({ words, widens: true });

describe('a query asks for', () => {
  test.each([
    ['Şəhidlər', [wide('sehidler')]],
    ['  hava   limanı ', [wide('hava'), wide('limani')]],
    ['"hava limanı"', [one('hava', 'limani')]],
    ['“hava limanı”', [one('hava', 'limani')]],
    ['„hava limanı“', [one('hava', 'limani')]],
    ['„hava limanı”', [one('hava', 'limani')]],
    ['«hava limanı»', [one('hava', 'limani')]],
    ['»hava limanı«', [one('hava', 'limani')]],
    ['”hava limanı”', [one('hava', 'limani')]],
    ['"hava limanı”', [one('hava', 'limani')]],
    ['＂hava limanı＂', [one('hava', 'limani')]],
    ['«„hava“ limanı» yeni', [one('hava', 'limani'), wide('yeni')]],
    ['yeni"hava limanı"bu', [wide('yeni'), one('hava', 'limani'), one('bu')]],
    ['"hava limanı', [wide('hava'), wide('limani')]],
    ['""', []],
    ['"Bakı"', [one('baki')]],
    ['2018/0042', [one('2018', '0042')]],
    ['100-летия', [wide('100', 'летия')]],
    ['de la Cruz', [one('de'), one('la'), wide('cruz')]],
    ['Bakı BAKI baki', [wide('baki')]],
    [
      'NEAR(a b) OR -c* ^d {e}: f',
      [one('near', 'a'), ...['b', 'or', 'c', 'd', 'e', 'f'].map((word) => one(word))],
    ],
    ['one two three four five six seven eight nine', NINE.map((word) => one(word))],
    ['\u0000bakı\u0000', [wide('baki')]],
    ['🔥🔥', []],
    ["'; DROP TABLE pages; --", [wide('drop'), wide('table'), wide('pages')]],
  ])('%s', (query, terms) => {
    expect(termsIn(query)).toEqual(terms);
  });

  test('words of letters and digits only, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        for (const { words } of termsIn(query)) {
          expect(words.length).toBeGreaterThan(0);
          for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
    );
  });

  test('the same after it was tidied, and tidying twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        const tidied = tidyQuery(query);
        expect(tidyQuery(tidied)).toBe(tidied);
        expect(termsIn(tidied)).toEqual(termsIn(query));
      }),
    );
  });

  test('as many terms as its longest form holds, in little time', () => {
    expect(termsIn('" '.repeat(LONGEST_QUERY / 2))).toEqual([]);
    expect(termsIn('a1 '.repeat(LONGEST_QUERY))).toEqual([one('a1')]);
  });
});

test.each([
  ['nazirlik', 'nazir', true, true],
  ['nazir', 'nazir', false, true],
  ['nazirlik', 'nazir', false, false],
  ['nazirliyin', 'nazir', true, true],
  ['wars', 'war', true, true],
  ['warning', 'war', true, false],
  ['bazar', 'aza', true, false],
])('%s is a form of %s (widened: %s): %s', (word, typed, widens, expected) => {
  expect(isFormOf(word, typed, widens)).toBe(expected);
});
