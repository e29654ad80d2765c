import type { Discussion } from '#desk/read/comments.ts';
import type { Comparison } from '#desk/read/comparison.ts';
import type { ReviewScreen } from '#desk/read/open-edition.ts';
import { type Place, placeIn } from '#newsroom/forms/comments.ts';

/** What the parts of a review need to show what is said about it. */
export type Talk = Discussion & {
  readonly edition: { readonly id: number; readonly releaseId: number };
  readonly revisionId: number;
  readonly zone: string;
  /** Whether this person may comment. */
  readonly may: boolean;
  /** The passage for which a form is asked, as the address names it and as it is. */
  readonly asked: string;
  readonly commenting: Place | null;
  /** The address of this review, with a passage to comment on or without. */
  readonly at: (more: { readonly comment?: string }) => string;
};

type Asked = { readonly from: string; readonly to: string; readonly comment: string };

export function talkOf(
  review: ReviewScreen,
  comparison: Comparison,
  discussion: Discussion,
  asked: Asked,
): Talk {
  const { edition, institution, offers } = review;
  return {
    ...discussion,
    edition,
    revisionId: comparison.afterId,
    zone: institution.zone,
    may: offers.has('comment'),
    asked: asked.comment,
    commenting: placeIn(asked.comment),
    at: ({ comment }) => {
      const given = Object.entries({ from: asked.from, to: asked.to, comment: comment ?? '' });
      const query = new URLSearchParams(given.filter(([, value]) => value !== ''));
      return `/desk/releases/${edition.releaseId}/review${query.size > 0 ? `?${query}` : ''}`;
    },
  };
}

/** The passages that open threads are about, to be marked in the text. */
export function rangesOf({ threads }: Talk) {
  return threads.flatMap(({ language, field, found, resolvedAt }) =>
    found && resolvedAt === null
      ? [{ place: `${language}.${field}.${found.paragraph}`, start: found.start, end: found.end }]
      : [],
  );
}
