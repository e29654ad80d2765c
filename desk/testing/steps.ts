import { findEdition, newestRevision } from '#db/editorial/editions.ts';
import type { EditionContent } from '#newsroom/content.ts';
import type { KindOfChange } from '#newsroom/vocabulary.ts';
import { approve } from '../approve.ts';
import { publish } from '../publish.ts';
import { saveDraft } from '../save-draft.ts';
import { startEdition } from '../start-edition.ts';
import { startRelease } from '../start-release.ts';
import type { Stores } from '../stores.ts';
import { submit } from '../submit.ts';
import { done, NOON, type TestNewsroom, testContent } from './newsroom.ts';

/** What an edition holds now. */
export async function holds(stores: Stores, editionId: number) {
  const edition = await findEdition(stores.editorial.reads, editionId);
  if (!edition) throw new Error(`There is no edition ${editionId}.`);
  return { edition, revision: await newestRevision(stores.editorial.reads, edition) };
}

export type Started = { readonly releaseId: number; readonly editionId: number };

/** A draft that is ready to be submitted, by the writer. */
export async function draft(
  newsroom: TestNewsroom,
  content: EditionContent = testContent(),
  now = NOON,
): Promise<Started> {
  const { kind, section, included } = content;
  const started = done(
    await startRelease(newsroom.by('writer', now), {
      kind,
      section,
      languages: included,
      fixedSlug: kind === 'standing_page' ? 'about' : undefined,
    }),
  );
  const { releaseId, editionId } = started;
  const { revision } = await holds(newsroom.stores, editionId);
  done(await saveDraft(newsroom.by('writer', now), { editionId, baseRevisionId: revision.id, content }));
  return { releaseId, editionId };
}

/** The same, submitted for review. */
export async function submitted(
  newsroom: TestNewsroom,
  content = testContent(),
  now = NOON,
): Promise<Started> {
  const started = await draft(newsroom, content, now);
  await submitIt(newsroom, started.editionId, now);
  return started;
}

export async function submitIt(newsroom: TestNewsroom, editionId: number, now = NOON): Promise<void> {
  const { revision } = await holds(newsroom.stores, editionId);
  done(await submit(newsroom.by('writer', now), { editionId, revisionId: revision.id, ticked: [] }));
}

/** The same, approved by the editor. */
export async function approved(
  newsroom: TestNewsroom,
  content = testContent(),
  now = NOON,
): Promise<Started> {
  const started = await submitted(newsroom, content, now);
  await approveIt(newsroom, started.editionId, now);
  return started;
}

export async function approveIt(newsroom: TestNewsroom, editionId: number, now = NOON): Promise<void> {
  const { revision } = await holds(newsroom.stores, editionId);
  done(await approve(newsroom.by('editor', now), { editionId, contentHash: revision.contentHash }));
}

/** The same, published by the editor. */
export async function published(newsroom: TestNewsroom, content = testContent(), now = NOON) {
  const started = await approved(newsroom, content, now);
  const out = done(await publish(newsroom.by('editor', now), { editionId: started.editionId }));
  return { ...started, ...out };
}

/** The next edition of a release, changed by the writer, reviewed and published by the editor. */
export async function nextEdition(
  newsroom: TestNewsroom,
  releaseId: number,
  kindOfChange: KindOfChange,
  change: (content: EditionContent) => EditionContent,
  now = NOON,
) {
  const { editionId } = done(await startEdition(newsroom.by('writer', now), { releaseId, kindOfChange }));
  const { revision } = await holds(newsroom.stores, editionId);
  const content = change(revision.content);
  done(await saveDraft(newsroom.by('writer', now), { editionId, baseRevisionId: revision.id, content }));
  await submitIt(newsroom, editionId, now);
  await approveIt(newsroom, editionId, now);
  return done(await publish(newsroom.by('editor', now), { editionId }));
}
