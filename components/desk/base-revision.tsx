'use client';
import { useField } from '#components/ui/form-context.ts';

type Props = {
  readonly revisionId: number;
  /** A revision that was cut from the form since, while somebody went on writing in it. */
  readonly goneOnTo: number | null;
};

/**
 * The revision that the fields of this form were filled from. After a refusal it stays the one that was
 * posted: a page made anew without scripts shows the old words again, and giving them the newest
 * revision's number would overwrite a colleague without a word.
 */
export function BaseRevision({ revisionId, goneOnTo }: Props) {
  const { typed } = useField('baseRevisionId');
  return <input type="hidden" name="baseRevisionId" value={goneOnTo ?? (typed || revisionId)} />;
}
