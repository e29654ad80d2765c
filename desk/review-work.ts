import { contributorsOf, type Edition, updateEdition } from '#db/editorial/editions.ts';
import type { Institution } from '#db/editorial/institution.ts';
import { editorIds } from '#db/editorial/notifications.ts';
import { findPerson } from '#db/editorial/people.ts';
import type { Reads } from '#db/editorial/store.ts';
import type { Named } from '#newsroom/mentions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { peopleAt } from './comment-work.ts';
import { personIdOf, type Work } from './deed.ts';
import { notify } from './notify.ts';

type About = { readonly edition: Pick<Edition, 'id' | 'limitedTo'>; readonly institution: Institution };

/** The editors who could approve an edition: they may see it and, under the four-eyes rule, put no word into it. */
export async function possibleReviewers(db: Reads, { edition, institution }: About): Promise<Named[]> {
  const editors = await editorIds(db);
  const wrote = institution.fourEyes ? await contributorsOf(db, edition.id) : [];
  const people = await peopleAt(db, edition);
  return people.filter(({ id }) => editors.includes(id) && !wrote.includes(id));
}

/** Why this person cannot be asked to review an edition, or null. */
export async function reviewerFault({ tx }: Work, about: About, reviewerId: number): Promise<Refused | null> {
  const possible = await possibleReviewers(tx, about);
  if (possible.some(({ id }) => id === reviewerId)) return null;
  const sentence = 'Choose an editor who may see this edition and has put no word into it.';
  return refuse('bad_input', sentence, [{ field: 'reviewerId', sentence }]);
}

/** Tells every editor that a review is wanted; whoever is named hears that it waits for them. */
export async function askForReview(
  { tx, actor, now }: Work,
  edition: Edition,
  reviewerId: number | null,
): Promise<void> {
  const active = reviewerId !== null && (await findPerson(tx, reviewerId))?.active ? reviewerId : null;
  await updateEdition(tx, edition.id, { reviewerId: active });
  const about = { editionId: edition.id, at: now };
  const others = (await editorIds(tx)).filter((id) => id !== personIdOf(actor) && id !== active);
  await notify(tx, others, { deed: 'submit', ...about });
  if (active !== null) await notify(tx, [active], { deed: 'assign_reviewer', ...about });
}
