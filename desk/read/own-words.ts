import canonicalize from 'canonicalize';
import { type DeskRevision, revisionOf } from '#db/editorial/desk-release.ts';
import { type WorkingCopy, workingCopiesOf } from '#db/editorial/working-copies.ts';
import type { EditionContent } from '#newsroom/content.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';
import type { OpenEdition } from './open-edition.ts';

/** Words of this person that no save has taken up, from one tab. */
export type OwnWords = WorkingCopy & {
  /** The revision that they were written into. */
  readonly base: DeskRevision;
  /** The text has moved on since. */
  readonly isBehind: boolean;
};

/** A person's own unsaved words in the open edition, newest first; never another's. */
export async function readOwnWords(stores: Stores, actor: Person, open: OpenEdition): Promise<OwnWords[]> {
  const { reads } = stores.editorial;
  const { edition, revision, content } = open;
  const words: OwnWords[] = [];
  for (const copy of await workingCopiesOf(reads, edition.id, actor.id)) {
    const base = await revisionOf(reads, edition.id, copy.baseRevisionId);
    // Typed and taken back, or saved since by another way: there is nothing to bring back.
    if (!base || isSame(copy.content, base.content) || isSame(copy.content, content)) continue;
    words.push({ ...copy, base, isBehind: base.id !== revision.id });
  }
  return words;
}

function isSame(a: EditionContent, b: EditionContent): boolean {
  return canonicalize(a) === canonicalize(b);
}

/**
 * The words that the form is filled from: those asked for by their tab, else the newest where the text has
 * not moved on since. Null for the text as it was saved.
 */
export function wordsToShow(words: readonly OwnWords[], asked: string): OwnWords | null {
  if (asked !== '') return words.find(({ tab }) => tab === asked) ?? null;
  const [newest] = words;
  return newest && !newest.isBehind ? newest : null;
}

/** The edition with these words in its form. */
export function withWords(open: OpenEdition, words: OwnWords | null): OpenEdition {
  return words ? { ...open, revision: words.base, content: words.content } : open;
}
