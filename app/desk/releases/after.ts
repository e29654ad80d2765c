import { z } from 'zod';
import type { Saved } from '#desk/save-draft.ts';
import { calendarPath } from '#newsroom/calendar-view.ts';
import { id } from '#newsroom/forms/fields.ts';
import type { Deed } from '#newsroom/vocabulary.ts';

/** Where one goes once a deed is done. Addresses are built from numbers only. */
type AtRelease = { readonly releaseId: number };

/** The form with the release that its page belongs to, so that one gets back there. */
export function ofRelease<Form extends z.ZodType>(form: Form) {
  return z.object({ releaseId: id }).and(form);
}

export function pathOfRelease(releaseId: number): string {
  return `/desk/releases/${releaseId}`;
}

/** Back to the release, or to its review, which says what was done. */
export function backTo(deed: Deed, below: '' | 'review' = '') {
  return (_answer: object, { releaseId }: AtRelease): string => {
    const path = pathOfRelease(releaseId);
    return `${below === '' ? path : `${path}/${below}`}?done=${deed}`;
  };
}

/** To the month in the calendar that it was moved to. */
export function toItsDay(_answer: object, { wall }: { readonly wall: string }): string {
  return `${calendarPath('month', wall.slice(0, 10))}&done=schedule`;
}

/** On to what the person wanted to see of the text that was saved; what was merged is looked at first. */
export function afterSaving(
  { revisionId, merged, baseRevisionId }: Saved,
  { releaseId, next = 'edit' }: AtRelease & { readonly next?: string },
): string {
  const path = pathOfRelease(releaseId);
  if (next === 'preview') return `${path}/preview`;
  if (next === 'check' && !merged) return `${path}/submit`;
  const query = new URLSearchParams({
    saved: String(revisionId),
    ...(merged && { merged: String(baseRevisionId) }),
  });
  return `${path}/edit?${query}`;
}
