import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { highlighted, missingIn, type Run } from './highlight.ts';
import { termsIn } from './search-query.ts';

/** Runs as one string, what was found in square brackets. */
const shown = (runs: readonly Run[] | null) =>
  runs?.map(({ text, found }) => (found ? `[${text}]` : text)).join('') ?? null;
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('marks', () => {
  test.each([
    ['sehidler', 'Şəhidlər yolu', '[Şəhidlər] yolu'],
    ['ŞƏHİDLƏR', 'Şəhidlər yolu', '[Şəhidlər] yolu'],
    ['sehid', 'Şəhidlər yolu', '[Şəhidlər] yolu'],
    ['елка', 'Новогодняя ёлка', 'Новогодняя [ёлка]'],
    ['ёлка', 'Новогодняя елка', 'Новогодняя [елка]'],
    ['baki', 'BAKI, Bakıda', '[BAKI], [Bakıda]'],
    ['İĞDIR', 'Iğdır şəhəri', '[Iğdır] şəhəri'],
    ['محمد', 'قال مُحَمَّدٌ اليوم', 'قال [مُحَمَّدٌ] اليوم'],
    ['مُحَمَّد', 'قال محمد اليوم', 'قال [محمد] اليوم'],
    ['"hava limanı"', 'Hava Limanı və liman', '[Hava Limanı] və liman'],
    ['"hava liman"', 'Hava limanı', 'Hava limanı'],
    ['"a b" "b c"', 'a b c', '[a b c]'],
    ['100-лет', 'к 100-летию', 'к [100-летию]'],
    ['5', '№5 and 5', '№5 and [5]'],
    ['script', '<script>alert(1)</script>', '<[script]>alert(1)</[script]>'],
    ['', 'Bakı', 'Bakı'],
    ['bakı', '', ''],
  ])('%s in %s', (query, text, expected) => {
    expect(shown(highlighted(text, termsIn(query)))).toBe(expected);
  });

  test('keep the text, whatever it and the query are', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const runs = highlighted(text, termsIn(query));
        expect(runs.map((run) => run.text).join('')).toBe(text.normalize('NFC'));
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
    );
  });

  test('every word that is asked for by itself', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.nat(), (text, nth) => {
        const words = text.split(' ');
        const word = words[nth % words.length] ?? '';
        expect(highlighted(text, termsIn(`"${word}"`)).some(({ found }) => found)).toBe(true);
      }),
    );
  });
});

test.each([
  ['baki deniz', ['Bakı limanı', 'dəniz']],
  ['baki deniz "hava limani"', ['Bakı hava', 'limanı dəniz'], 'hava limani'],
  ['baki', [], 'baki'],
])('%s: what is missing in %j', (query, texts, missing = '') => {
  const terms = missingIn(texts, termsIn(query));
  expect(terms.map(({ words }) => words.join(' ')).join(', ')).toBe(missing);
});

describe('an excerpt', () => {
  const LONG = `${'Bir cümlə. '.repeat(40)}\n\n“Əvvəl ${'söz '.repeat(60)}İlqar Şıxəliyev danışıb, ${'sonra '.repeat(60)}son.”\n\nMəqalə.`;

  test('shows the first passage that holds a term, cut at words', () => {
    const text = shown(excerpt(LONG, termsIn('sixeliyev'))) ?? '';
    expect(text).toMatch(/^… (söz )+İlqar \[Şıxəliyev\] danışıb, (sonra )+…$/);
    expect(text.length).toBeLessThan(270);
  });

  test('shows a short paragraph whole', () => {
    expect(shown(excerpt(LONG, termsIn('meqale')))).toBe('[Məqalə].');
    expect(shown(excerpt('«Bakı».\nGəncə.', termsIn('baki gence')))).toBe('«[Bakı]».');
  });

  test('chosen for one term marks the others too, if they stand in it', () => {
    const text = `Külək. ${'Söz. '.repeat(80)}Bakıda külək ${'və söz '.repeat(80)}külək.`;
    const runs = excerpt(text, termsIn('bakı'), termsIn('bakı külək'));
    expect(shown(runs)).toMatch(/^… (Söz\. )+\[Bakıda\] \[külək\] (və söz )+…$/);
  });

  test('is found far into a text, also across what it is looked through by', () => {
    for (let before = 400; before < 560; before += 7) {
      const text = `${'a'.repeat(before)} Hava limanı ${'söz '.repeat(300)}`;
      expect(shown(excerpt(text, termsIn('"hava limani"'))), String(before)).toMatch(
        /^… \[Hava limanı\] söz /,
      );
    }
    expect(shown(excerpt('字'.repeat(3000), termsIn('字字')))).toBeNull();
    expect(shown(excerpt(`${'söz '.repeat(5000)}Bakı`, termsIn('baki')))).toMatch(/^… (söz )+\[Bakı\]$/);
  });

  test('is nothing where no term stands', () => {
    expect(excerpt(LONG, termsIn('Gəncə'))).toBeNull();
    expect(excerpt('Naziri', termsIn('"nazir"'))).toBeNull();
    expect(excerpt(LONG, [])).toBeNull();
  });

  test('of any text holds what it marks', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const runs = excerpt(text, termsIn(query));
        if (runs === null) return;
        expect(runs.some(({ found }) => found)).toBe(true);
        for (const run of runs.filter(({ found }) => found))
          expect(text.normalize('NFC')).toContain(run.text);
      }),
    );
  });
});
