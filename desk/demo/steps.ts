import { findEdition, newestRevision } from '#db/editorial/editions.ts';
import type { EditionContent, Text } from '#newsroom/content.ts';
import { fromPlainText } from '#newsroom/document.ts';
import { EMPTY_DOCUMENT } from '#newsroom/document-schema.ts';
import type { Actor } from '#newsroom/permissions.ts';
import type { KindOfChange } from '#newsroom/vocabulary.ts';
import { approve } from '../approve.ts';
import type { Call } from '../deed.ts';
import { publish } from '../publish.ts';
import { saveDraft } from '../save-draft.ts';
import { startEdition } from '../start-edition.ts';
import { startRelease } from '../start-release.ts';
import type { Stores } from '../stores.ts';
import { submit } from '../submit.ts';
import { pressDay } from './demo-event.ts';
import type { DemoWords } from './demo-text.ts';
import type { DemoRole } from './foundation.ts';
import type { DemoRelease } from './plan.ts';

/** The people of the demo as actors, at an instant. */
export type Cast = {
  readonly stores: Stores;
  readonly actors: Readonly<Record<DemoRole, Actor & { kind: 'person' }>>;
};
export type Begun = { readonly releaseId: number; readonly editionId: number };

export function by({ stores, actors }: Cast, role: DemoRole, now: Date): Call {
  // Whoever acts in the demo's past had just signed in.
  return { stores, now, actor: { ...actors[role], freshUntil: new Date(now.getTime() + 60_000) } };
}

/** The answer of a deed of the demo; a refusal is a fault of the demo itself. */
export function must<T>(
  outcome: ({ readonly ok: true } & T) | { readonly ok: false; readonly refusal: unknown },
): T {
  if (outcome.ok) return outcome;
  throw new Error(`The demo newsroom was refused: ${JSON.stringify(outcome.refusal)}`);
}

export async function heldContent(stores: Stores, editionId: number) {
  const edition = await findEdition(stores.editorial.reads, editionId);
  if (!edition) throw new Error('The edition was not written.');
  return newestRevision(stores.editorial.reads, edition);
}

/** Writes a draft. */
export async function write(cast: Cast, { text, fixedSlug }: DemoRelease, now: Date): Promise<Begun> {
  const languages = Object.keys(text.texts);
  const begun = must(
    await startRelease(by(cast, 'writer', now), {
      kind: text.kind,
      section: text.section,
      languages,
      fixedSlug,
    }),
  );
  await change(cast, begun.editionId, now, (content) => ({
    ...content,
    topics: [...(text.topics ?? [])],
    ...(text.event && { event: pressDay(now, text.event) }),
    texts: Object.fromEntries(
      Object.entries(text.texts).map(([language, words]) => [language, textOf(words)]),
    ),
  }));
  return begun;
}

function textOf({ headline, subhead = '', paragraphs }: DemoWords): Text {
  const body = fromPlainText(paragraphs.join('\n\n'));
  return {
    headline,
    subhead,
    summary: '',
    dateline: '',
    body: body ?? EMPTY_DOCUMENT,
    notes: '',
    slug: null,
  };
}

export async function change(
  cast: Cast,
  editionId: number,
  now: Date,
  how: (content: EditionContent) => EditionContent,
): Promise<void> {
  const { id, content } = await heldContent(cast.stores, editionId);
  must(await saveDraft(by(cast, 'writer', now), { editionId, baseRevisionId: id, content: how(content) }));
}

export async function send(cast: Cast, editionId: number, now: Date): Promise<void> {
  const { id } = await heldContent(cast.stores, editionId);
  must(await submit(by(cast, 'writer', now), { editionId, revisionId: id, ticked: [] }));
}

export async function pass(cast: Cast, editionId: number, now: Date): Promise<void> {
  const { contentHash } = await heldContent(cast.stores, editionId);
  must(await approve(by(cast, 'editor', now), { editionId, contentHash }));
}

/** From a draft to the public, by two people. */
export async function bringOut(cast: Cast, editionId: number, now: Date): Promise<void> {
  await send(cast, editionId, minutes(now, -90));
  await pass(cast, editionId, minutes(now, -20));
  must(await publish(by(cast, 'editor', now), { editionId }));
}

/** The next edition: a paragraph in each language is replaced by another. */
export async function bringOutNext(
  cast: Cast,
  releaseId: number,
  kindOfChange: KindOfChange,
  now: Date,
  notes: Readonly<Record<string, string>>,
  how: (body: string) => string,
): Promise<number> {
  const { editionId } = must(
    await startEdition(by(cast, 'writer', minutes(now, -180)), { releaseId, kindOfChange }),
  );
  await change(cast, editionId, minutes(now, -120), (content) => ({
    ...content,
    changeNotes: notes,
    texts: Object.fromEntries(
      Object.entries(content.texts).map(([language, text]) => [
        language,
        { ...text, subhead: how(text.subhead), summary: how(text.summary), body: changedBody(text, how) },
      ]),
    ),
  }));
  await bringOut(cast, editionId, now);
  return editionId;
}

function changedBody(text: Text, how: (body: string) => string): Text['body'] {
  const words = text.body.doc.content.map((block) =>
    block.type === 'paragraph'
      ? (block.content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('')
      : '',
  );
  return fromPlainText(how(words.join('\n\n')));
}

export function minutes(from: Date, count: number): Date {
  return new Date(from.getTime() + count * 60_000);
}
