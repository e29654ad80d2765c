import { describe, expect, test } from 'vitest';
import { type FileLine, linesOf } from './import-lines.ts';

async function* chunks(...parts: (string | Buffer)[]) {
  for (const part of parts) yield Buffer.from(part);
}

async function read(parts: (string | Buffer)[], maxBytes?: number): Promise<FileLine[]> {
  const lines: FileLine[] = [];
  for await (const line of linesOf(chunks(...parts), maxBytes)) lines.push(line);
  return lines;
}

describe('the lines of a file', () => {
  test.each<[string, string[], [number, string][]]>([
    ['nothing', [], []],
    ['one without an end', ['{}'], [[1, '{}']]],
    [
      'two',
      ['{"a":1}\n{"b":2}\n'],
      [
        [1, '{"a":1}'],
        [2, '{"b":2}'],
      ],
    ],
    ['empty ones are counted and passed over', ['\n  \n{}\n\n'], [[3, '{}']]],
    [
      'ends as Windows writes them',
      ['{}\r\n[]\r\n'],
      [
        [1, '{}'],
        [2, '[]'],
      ],
    ],
    [
      'a byte order mark',
      ['\ufeff{}\n{}'],
      [
        [1, '{}'],
        [2, '{}'],
      ],
    ],
    ['only a byte order mark', ['\ufeff'], []],
    [
      'cut anywhere',
      ['{"a', '":1}', '\n', '{', '}'],
      [
        [1, '{"a":1}'],
        [2, '{}'],
      ],
    ],
    ['a line separator inside a text is no line end', ['"a\u2028b\u2029c"\n'], [[1, '"a\u2028b\u2029c"']]],
    ['a lone carriage return is no line end', ['{"a":\r1}'], [[1, '{"a":\r1}']]],
  ])('%s', async (_, parts, expected) => {
    expect(await read(parts)).toEqual(expected.map(([line, words]) => ({ line, words })));
  });

  test('a character cut between two chunks is whole again', async () => {
    const bytes = Buffer.from('"ə"\n');
    expect(await read([bytes.subarray(0, 2), bytes.subarray(2)])).toEqual([{ line: 1, words: '"ə"' }]);
  });
});

describe('a line that cannot be read', () => {
  test('is no UTF-8', async () => {
    const lines = await read(['{}\n', Buffer.from([0x22, 0xc9, 0x22, 0x0a]), '{}']);
    expect(lines[1]).toEqual({ line: 2, fault: { field: '', sentence: expect.stringContaining('UTF-8') } });
    expect(lines[2]).toEqual({ line: 3, words: '{}' });
  });

  test('is UTF-16', async () => {
    const [first] = await read([Buffer.from('\ufeff{}', 'utf16le')]);
    expect(first).toHaveProperty('fault');
  });

  test('is too long: refused, and the next one read', async () => {
    const lines = await read(['x'.repeat(8), 'x'.repeat(8), 'x\n{}\n', 'y'.repeat(11)], 10);
    expect(lines.map((line) => [line.line, 'fault' in line])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
  });
});
