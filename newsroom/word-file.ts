const MEBIBYTE = 1024 * 1024;
const MAX_BYTES = 20 * MEBIBYTE;
const MAX_UNPACKED = 100 * MEBIBYTE;
const MAX_PARTS = 2000;

const END = 0x06054b50;
const PART = 0x02014b50;
const NOT_WORD =
  'This is no Word document (.docx). Save it as one in your word processor, and choose it again.';
const TOO_LARGE = 'This document is too large. Take its words by copying them.';

/**
 * What is wrong with a file that is to be read as a Word document; null where nothing is. Looks at the list of
 * parts that ends every zip file before anything is unpacked: a small file can say that it holds gigabytes.
 */
export function wordFileFault(bytes: Uint8Array): typeof NOT_WORD | typeof TOO_LARGE | null {
  if (bytes.byteLength > MAX_BYTES) return TOO_LARGE;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return NOT_WORD;
  const parts = partsFrom(view, view.getUint32(end + 16, true), view.getUint16(end + 10, true));
  if (!parts?.names.has('word/document.xml')) return NOT_WORD;
  return parts.unpacked > MAX_UNPACKED || parts.names.size > MAX_PARTS ? TOO_LARGE : null;
}

/** Where the record begins that ends a zip file; a comment may follow it. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 66_000; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function partsFrom(view: DataView, start: number, count: number) {
  const names = new Set<string>();
  let unpacked = 0;
  let at = start;
  for (let part = 0; part < count; part += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== PART) return null;
    unpacked += view.getUint32(at + 24, true);
    const length = view.getUint16(at + 28, true);
    names.add(nameAt(view, at + 46, length));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpacked };
}

function nameAt(view: DataView, at: number, length: number): string {
  const end = Math.min(at + length, view.byteLength);
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, end - at));
}
