import { insertComment, insertThread } from '#db/editorial/comments.ts';
import { contributorsOf, findRevision } from '#db/editorial/editions.ts';
import { anchorAt } from '#newsroom/anchor.ts';
import { type PassageField, paragraphsIn } from '#newsroom/passages.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { tellOfComment } from './comment-work.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';

export type NewComment = {
  readonly editionId: number;
  /** The revision in which the passage was seen. */
  readonly revisionId: number;
  readonly language: Language;
  readonly field: PassageField;
  readonly paragraph: number;
  /** A range of the paragraph's characters; the whole of it where absent. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly words: string;
};
export type Commented = { readonly threadId: number };

/** Begins a thread of comments on a passage of an open edition, and tells whom it calls and concerns. */
export function comment(call: Call, input: NewComment): Promise<DeedOutcome<Commented>> {
  return perform(call, 'comment', (work) => doComment(work, input));
}

async function doComment(work: Work, input: NewComment): Promise<Finished<Commented> | Refused> {
  const { tx, actor, now } = work;
  const opened = await openCase(work, 'comment', input.editionId);
  if (isRefused(opened)) return opened;
  if (actor.kind !== 'person') return refuse('not_allowed', 'Only a person can comment.');
  const { edition, release } = opened;
  const revision = await findRevision(tx, input.revisionId);
  const content = revision?.editionId === edition.id ? revision.content : null;
  const { language, field } = input;
  const anchor = anchorAt(field, paragraphsIn(content, language, field), input);
  if (!anchor)
    return refuse('bad_input', 'There is no such passage. Load the page again and choose it anew.');
  const by = { startedBy: actor.id, startedAt: now };
  const threadId = await insertThread(tx, { editionId: edition.id, language, ...anchor, ...by });
  const commentId = await insertComment(tx, { threadId, personId: actor.id, at: now, words: input.words });
  const concerned = [edition.createdBy, ...(await contributorsOf(tx, edition.id))];
  const said = {
    edition,
    threadId,
    personId: actor.id,
    words: input.words,
    deed: 'comment',
    concerned,
  } as const;
  const called = await tellOfComment(work, said);
  return {
    ok: true,
    answer: { threadId },
    audit: {
      releaseId: release.id,
      editionId: edition.id,
      details: { thread: threadId, comment: commentId, called },
    },
  };
}
