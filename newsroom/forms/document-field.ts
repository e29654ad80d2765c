import { isAllowedLink } from '../document.ts';
import { linksOf } from '../document-links.ts';
import { parseDocument } from '../document-parse.ts';
import type { StoredDocument } from '../document-schema.ts';

/** A document takes less room than the JSON of one with long names of nodes and marks. */
const MAX_CHARACTERS = 2_000_000;
const BROKEN =
  'This text did not arrive whole. Save it again; if that does not help, paste it as plain text.';

type Posted =
  | { readonly ok: true; readonly document: StoredDocument }
  | { readonly ok: false; readonly sentence: string };

/**
 * The document that the editor posts as JSON. Whatever the schema does not know, is too large, or points
 * where a link may not, is refused whole: nothing is left out without a word.
 */
export function postedDocument(typed: string): Posted {
  if (typed.length > MAX_CHARACTERS) return { ok: false, sentence: 'This text is too long. Shorten it.' };
  const json = fromJson(typed);
  if (json === null) return { ok: false, sentence: BROKEN };
  const parsed = parseDocument(json.value);
  if (!parsed.ok) return { ok: false, sentence: parsed.refusal.sentence };
  const wrong = linksOf(parsed.document.doc.content).find(({ href }) => !isAllowedLink(href));
  if (!wrong) return parsed;
  const sentence = `The link “${wrong.words}” must begin with https, http, mailto or tel.`;
  return { ok: false, sentence };
}

function fromJson(typed: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(typed) };
  } catch {
    return null;
  }
}
