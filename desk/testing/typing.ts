import { workingCopiesOf } from '#db/editorial/working-copies.ts';
import { type Edits, editForm } from '#newsroom/forms/edit-form.ts';
import { keepWorkingCopy } from '../keep-working-copy.ts';
import { readOpenEdition } from '../read/open-edition.ts';
import { readOwnWords, withWords, wordsToShow } from '../read/own-words.ts';
import { textIn } from './further-steps.ts';
import { later, type TestPerson, testNewsroom } from './newsroom.ts';
import { draft, holds } from './steps.ts';
import { editorialRows } from './traces.ts';

export const TAB = 'tab-number-one';

/** A newsroom with one draft that several people type into, each in tabs of their own. */
export async function typing() {
  const newsroom = await testNewsroom();
  const { releaseId, editionId } = await draft(newsroom);
  const base = (await holds(newsroom.stores, editionId)).revision.id;

  function typed(headline: string, counter = 1, more: Record<string, string> = {}): Edits {
    return editForm.parse({
      editionId: String(editionId),
      baseRevisionId: String(base),
      tab: TAB,
      counter: String(counter),
      'texts.en.headline': headline,
      ...more,
    });
  }

  /** What the form of this person would be filled from. */
  async function wordsOf(person: TestPerson, asked = '') {
    const { stores, actor } = newsroom.by(person);
    if (actor.kind !== 'person') throw new Error('A person reads.');
    const open = await readOpenEdition(stores, actor, releaseId);
    if (!open) throw new Error('The edition is not visible.');
    const words = await readOwnWords(stores, actor, open);
    const shown = wordsToShow(words, asked);
    return { words, shown, headline: textIn(withWords(open, shown).content, 'en').headline };
  }

  return {
    newsroom,
    editionId,
    base,
    typed,
    wordsOf,
    keep: (person: TestPerson, edits: Edits, now = later(1)) =>
      keepWorkingCopy(newsroom.by(person, now), edits),
    /** The working copies of a person: tab, counter, headline. */
    copies: async (person: TestPerson) =>
      (await workingCopiesOf(newsroom.stores.editorial.reads, editionId, newsroom.people[person])).map(
        ({ tab, counter, content }) => `${tab} ${counter} ${textIn(content, 'en').headline}`,
      ),
    everywhere: () => editorialRows(newsroom, 'SELECT person_id, tab FROM working_copies'),
  };
}
export type Typing = Awaited<ReturnType<typeof typing>>;
