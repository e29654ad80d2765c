import type { EditionContent } from '#newsroom/content.ts';
import type { Call } from '../deed.ts';
import { saveDraft } from '../save-draft.ts';
import { schedule } from '../schedule.ts';
import { withdraw } from '../withdraw.ts';
import { done, later, NOON, type TestNewsroom, type TestPerson, testContent } from './newsroom.ts';
import { approved, holds, published } from './steps.ts';

/** Ten minutes after NOON, in Baku. */
export const TEN_PAST = '2026-03-02T12:10';

/** A public reason in both languages of `testContent`. */
export const REASON = { az: 'Rəqəmlər səhv idi.', en: 'The figures were wrong.' };

/** A call by somebody who has just proved who they are. */
export function fresh(newsroom: TestNewsroom, person: TestPerson, now = NOON): Call {
  return newsroom.by(person, now, { freshUntil: later(10, now) });
}

/** A call by somebody who proved long ago who they are. */
export function stale(newsroom: TestNewsroom, person: TestPerson, now = NOON): Call {
  return newsroom.by(person, now, { freshUntil: now });
}

/** Saves a changed content of an edition, started from the newest revision. */
export async function changeIt(
  newsroom: TestNewsroom,
  person: TestPerson,
  editionId: number,
  change: (content: EditionContent) => EditionContent,
) {
  const { revision } = await holds(newsroom.stores, editionId);
  const input = { editionId, baseRevisionId: revision.id, content: change(revision.content) };
  return done(await saveDraft(newsroom.by(person), input));
}

/** The content with another headline in a language. */
export const headlined =
  (headline: string, language = 'en') =>
  (content: EditionContent) => ({
    ...content,
    texts: { ...content.texts, [language]: { ...textIn(content, language), headline } },
  });

/** The words of a content in a language that it holds. */
export function textIn(content: EditionContent, language: string) {
  const text = content.texts[language];
  if (!text) throw new Error(`There is no text in ${language}.`);
  return text;
}

/** Approved and scheduled by the editor. */
export async function scheduled(newsroom: TestNewsroom, content = testContent(), wall = TEN_PAST) {
  const started = await approved(newsroom, content);
  done(await schedule(newsroom.by('editor'), { editionId: started.editionId, wall }));
  return started;
}

/** Published, then withdrawn by the editor. */
export async function withdrawn(newsroom: TestNewsroom, content = testContent()) {
  const out = await published(newsroom, content);
  done(await withdraw(newsroom.by('editor', later(5)), { releaseId: out.releaseId, reason: REASON }));
  return out;
}
