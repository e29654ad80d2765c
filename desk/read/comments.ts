import { type Comment, type CommentThread, commentsIn, threadsOf } from '#db/editorial/comments.ts';
import type { Edition } from '#db/editorial/editions.ts';
import { namesOfPeople } from '#db/editorial/people.ts';
import { type Found, findAnchor } from '#newsroom/anchor.ts';
import type { EditionContent } from '#newsroom/content.ts';
import type { Named } from '#newsroom/mentions.ts';
import { paragraphsIn } from '#newsroom/passages.ts';
import { peopleAt } from '../comment-work.ts';
import type { Stores } from '../stores.ts';

/** A thread with what was said in it, and where its passage is in the text that is shown; null where it is gone. */
export type ShownThread = CommentThread & {
  readonly comments: readonly Comment[];
  readonly found: Found | null;
  readonly resolver: string | null;
};

/** What is said about an edition, and who can be called. Ask for an edition that the person may see. */
export type Discussion = { readonly threads: readonly ShownThread[]; readonly people: readonly Named[] };

export async function readDiscussion(
  { editorial: { reads } }: Stores,
  edition: Pick<Edition, 'id' | 'limitedTo'>,
  shown: EditionContent,
): Promise<Discussion> {
  const threads = await threadsOf(reads, edition.id);
  const said = await commentsIn(
    reads,
    threads.map(({ id }) => id),
  );
  const names = await namesOfPeople(reads);
  return {
    threads: threads.map((thread) => ({
      ...thread,
      comments: said.filter(({ threadId }) => threadId === thread.id),
      found: findAnchor(paragraphsIn(shown, thread.language, thread.field), thread),
      resolver: thread.resolvedBy === null ? null : (names.get(thread.resolvedBy) ?? 'somebody'),
    })),
    people: await peopleAt(reads, edition),
  };
}
