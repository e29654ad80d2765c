import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('cells come back as they were, with a byte order mark before them', () => {
  const rows = [
    ['Month', 'a, b', 'say "so"'],
    ['two\nlines', 'ə ı ş', ''],
  ];
  const written = csvOf(rows);
  expect(written.startsWith('\uFEFF')).toBe(true);
  expect(parse(written, { bom: true })).toEqual(rows);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('%j is no formula', (word) => {
  expect(parse(csvOf([[word]]), { bom: true })).toEqual([[`'${word}`]]);
});

test('numbers are numbers, also below nothing, and what is not there is empty', () => {
  expect(csvOf([[-1.5, null, 0]])).toBe('\uFEFF-1.5,,0\r\n');
});
