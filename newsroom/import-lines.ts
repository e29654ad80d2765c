import type { Fault } from './refusal.ts';

/** One line of an import file: its words, or why it cannot be read. Lines count from 1, empty ones too. */
export type FileLine =
  | { readonly line: number; readonly words: string }
  | { readonly line: number; readonly fault: Fault };

/** Bytes of the longest line; a longer one is refused without being held. */
export const MAX_LINE_BYTES = 4_000_000;

const LINE_END = 0x0a;
const NOT_UTF8 = 'this is not UTF-8; save the file as UTF-8 and try again';
const TOO_LONG = 'the line is longer than four megabytes';

/**
 * The lines of a JSON Lines file. Only a line feed ends one: U+2028 and a lone carriage return may
 * stand inside a JSON text. A byte order mark at the start and a carriage return at a line's end are
 * dropped, empty lines passed over. Never holds more than one line and one chunk.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<FileLine> {
  let line = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length <= maxBytes) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      keep(chunk.subarray(start, end));
      yield* readLine(line, parts, length > maxBytes);
      line += 1;
      parts = [];
      length = 0;
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  yield* readLine(line, parts, length > maxBytes);
}

function* readLine(line: number, parts: readonly Uint8Array[], isTooLong: boolean): Generator<FileLine> {
  if (isTooLong) {
    yield { line, fault: { field: '', sentence: TOO_LONG } };
    return;
  }
  const words = decoded(line, Buffer.concat(parts));
  if (words === null) yield { line, fault: { field: '', sentence: NOT_UTF8 } };
  else if (words.trim() !== '') yield { line, words };
}

/** Null where the bytes are no UTF-8. A byte order mark belongs only to the start of the file. */
function decoded(line: number, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: line !== 1 });
    return decoder.decode(bytes).replace(/\r$/, '');
  } catch {
    return null;
  }
}
