import { describe, expect, test } from 'vitest';
import { wordFileFault } from './word-file.ts';

type Part = { readonly name: string; readonly unpacked: number };

/** The end of a zip file: the list of its parts, with the sizes that it claims. */
function listed(parts: readonly Part[], comment = ''): Uint8Array {
  const records = parts.map(({ name, unpacked }) => {
    const record = Buffer.alloc(46 + name.length);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt32LE(unpacked, 24);
    record.writeUInt16LE(name.length, 28);
    record.write(name, 46);
    return record;
  });
  const end = Buffer.alloc(22 + comment.length);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.write(comment, 22);
  return new Uint8Array(Buffer.concat([...records, end]));
}

const document = { name: 'word/document.xml', unpacked: 2000 };

describe('a Word document is looked at before it is unpacked', () => {
  test.each<[string, Uint8Array, RegExp | null]>([
    ['a document', listed([document, { name: 'word/styles.xml', unpacked: 10 }]), null],
    ['a document with a comment', listed([document], 'made here'), null],
    ['nothing', new Uint8Array(), /no Word document/],
    ['a picture', new Uint8Array([0xff, 0xd8, ...Array.from({ length: 200 }, () => 7)]), /no Word document/],
    ['another sort of zip file', listed([{ name: 'xl/workbook.xml', unpacked: 1 }]), /no Word document/],
    ['a list that is cut off', listed([document]).slice(20), /no Word document/],
    [
      'one that unpacks to gigabytes',
      listed([document, { name: 'a', unpacked: 4_000_000_000 }]),
      /too large/,
    ],
    [
      'many that add up',
      listed([document, ...Array.from({ length: 30 }, (_, n) => ({ name: `${n}`, unpacked: 4_000_000 }))]),
      /too large/,
    ],
    [
      'more parts than any text has',
      listed([document, ...Array.from({ length: 2000 }, (_, n) => ({ name: `${n}`, unpacked: 1 }))]),
      /too large/,
    ],
    ['one larger than any text', new Uint8Array(20 * 1024 * 1024 + 1), /too large/],
  ])('%s', (_, bytes, sentence) => {
    const fault = wordFileFault(bytes);
    if (sentence === null) expect(fault).toBeNull();
    else expect(fault).toMatch(sentence);
  });
});
