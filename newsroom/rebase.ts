import { type Merged, mergeOne, paragraphMerge } from './changes.ts';
import { fromPlainText } from './document.ts';
import type { StoredDocument } from './document-schema.ts';
import type { FormFields } from './forms/edit-fields.ts';

const DOCUMENT = /^texts\..+\.bodyDocument$/;

/**
 * What a form holds once the changes of others are in it, where somebody may have typed on since it was sent:
 * `theirs` against `now`, both made from `sent`, by the rule of every merge. Only fields that `theirs` names are
 * answered. A conflict, whole, where both changed the same one or the same paragraph.
 *
 * @param sent what the form held when it was merged with theirs
 * @param theirs the fields that the merged text has otherwise
 */
export function rebased(sent: FormFields, now: FormFields, theirs: FormFields): Merged<FormFields> {
  const merged: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(theirs)) {
    const merge = DOCUMENT.test(name) ? mergeDocuments : mergeOne<string | null>;
    const field = merge(sent[name] ?? null, now[name] ?? null, value);
    if ('conflict' in field) return field;
    merged[name] = field.merged;
  }
  return { merged };
}

/** Where nobody typed since, theirs comes as it is stored. */
function mergeDocuments(
  sent: string | null,
  now: string | null,
  theirs: string | null,
): Merged<string | null> {
  if (sent === now) return { merged: theirs };
  const merged = paragraphMerge(documentIn(sent), documentIn(now), documentIn(theirs));
  return 'conflict' in merged ? merged : { merged: JSON.stringify(merged.merged) };
}

/** Fields of documents are written by this page's own editor, and by the newsroom. */
function documentIn(json: string | null): StoredDocument {
  return json ? JSON.parse(json) : fromPlainText('');
}
