import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine, csvOf } from './csv.ts';

test('cells come back as they were, with a byte order mark before them', () => {
  const rows = [
    ['Month', 'a, b', 'say "so"'],
    ['two\nlines', 'ə ı ş', ''],
  ];
  const written = csvOf(rows);
  expect(written.startsWith('\uFEFF')).toBe(true);
  expect(parse(written, { bom: true })).toEqual(rows);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\tx', '\rx'])('%j is no formula', (word) => {
  expect(parse(csvOf([[word]]), { bom: true })).toEqual([[`'${word}`]]);
});

test('numbers are numbers, also below nothing, and what is not there is empty', () => {
  expect(csvOf([[-1.5, null, 0]])).toBe('\uFEFF-1.5,,0\r\n');
});

test('any words come back as they were or behind an apostrophe, and no cell begins a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (cells) => {
      const [read = []]: string[][] = parse(csvLine(cells));
      for (const [nth, cell] of cells.entries()) expect([cell, `'${cell}`]).toContain(read[nth]);
      for (const cell of read) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
