'use client';
import { useField } from '#components/ui/form-context.ts';

/**
 * The revision that the fields of this form were filled from. After a refusal it stays the one that was
 * posted: a page made anew without scripts shows the old words again, and giving them the newest
 * revision's number would overwrite a colleague without a word.
 */
export function BaseRevision({ revisionId }: { readonly revisionId: number }) {
  const { typed } = useField('baseRevisionId');
  return <input type="hidden" name="baseRevisionId" value={typed || revisionId} />;
}
