import { type StoredDocument, storedDocument } from './document-schema.ts';
import { type Refused, refuse } from './refusal.ts';

const MAX_BYTES = 1_000_000;
const MAX_DEPTH = 20;
const MAX_NODES = 20_000;

/**
 * Parses a document from outside. Bytes, depth and nodes are bounded before the schema looks at it;
 * whatever does not fit is refused whole.
 */
export function parseDocument(
  input: unknown,
): { readonly ok: true; readonly document: StoredDocument } | Refused {
  if (!isBounded(input))
    return refuse('bad_input', 'This text is too large or too deeply nested. Shorten it.');
  const parsed = storedDocument.safeParse(input);
  if (parsed.success) return { ok: true, document: parsed.data };
  return refuse('bad_input', 'This text holds something that cannot be published. Paste it as plain text.');
}

function isBounded(input: unknown): boolean {
  let nodes = 0;
  let bytes = 0;
  const waiting: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }];
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const { value, depth } = entry;
    nodes += 1;
    if (typeof value === 'string') bytes += byteLength(value);
    // Each level of nesting is an object and its list of children.
    if (nodes > MAX_NODES * 4 || bytes > MAX_BYTES || depth > MAX_DEPTH * 2) return false;
    if (typeof value !== 'object' || value === null) continue;
    for (const child of Object.values(value)) waiting.push({ value: child, depth: depth + 1 });
  }
  return true;
}

const encoder = new TextEncoder();

/** Bytes in UTF-8; no longer text is encoded than may be stored. */
function byteLength(text: string): number {
  return text.length > MAX_BYTES ? text.length : encoder.encode(text).byteLength;
}
