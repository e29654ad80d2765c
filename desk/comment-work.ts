import { type CommentThread, findThread } from '#db/editorial/comments.ts';
import type { Edition } from '#db/editorial/editions.ts';
import { activePeople } from '#db/editorial/people.ts';
import type { Reads } from '#db/editorial/store.ts';
import { mentionedIn, type Named } from '#newsroom/mentions.ts';
import type { Refused } from '#newsroom/refusal.ts';
import type { EditionDeed } from '#newsroom/workflow.ts';
import type { Work } from './deed.ts';
import { type EditionCase, isRefused, notThere, openCase } from './edition-work.ts';
import { notify } from './notify.ts';

export type ThreadCase = EditionCase & { readonly thread: CommentThread };

/** Opens a thread for a deed on it: there, on an edition that is visible, permitted and open; else the refusal. */
export async function openThread(
  work: Work,
  deed: EditionDeed,
  threadId: number,
): Promise<ThreadCase | Refused> {
  const thread = await findThread(work.tx, threadId);
  if (!thread) return notThere();
  const opened = await openCase(work, deed, thread.editionId);
  return isRefused(opened) ? opened : { ...opened, thread };
}

/** The people who may know of an edition, so who can be called in a comment on it. */
export async function peopleAt(db: Reads, { limitedTo }: Pick<Edition, 'limitedTo'>): Promise<Named[]> {
  const staff = await activePeople(db, ['writer', 'editor']);
  return staff.filter(({ id }) => limitedTo === null || limitedTo.includes(id));
}

type Said = {
  readonly edition: Edition;
  readonly threadId: number;
  readonly personId: number;
  readonly words: string;
  readonly deed: 'comment' | 'reply';
  /** Whose text or thread it is about. */
  readonly concerned: readonly number[];
};

/** Tells whom a comment calls by name, and the others whom it concerns; nobody of what they said themselves. */
export async function tellOfComment({ tx, now }: Work, said: Said): Promise<readonly number[]> {
  const { edition, threadId, personId, words, deed, concerned } = said;
  const others = (ids: readonly number[]) => ids.filter((id) => id !== personId);
  const called = others(mentionedIn(words, await peopleAt(tx, edition)));
  const about = { editionId: edition.id, threadId, at: now };
  await notify(tx, called, { deed: 'mention', ...about });
  await notify(
    tx,
    others(concerned).filter((id) => !called.includes(id)),
    { deed, ...about },
  );
  return called;
}
