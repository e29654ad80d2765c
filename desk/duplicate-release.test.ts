import { afterEach, beforeEach, expect, test } from 'vitest';
import { standingApproval } from '#db/editorial/desk-release.ts';
import { contributorsOf } from '#db/editorial/editions.ts';
import { findRelease } from '#db/editorial/releases.ts';
import { duplicateRelease } from './duplicate-release.ts';
import { limit } from './limit.ts';
import { startEdition } from './start-edition.ts';
import { done, later, type TestNewsroom, testContent, testNewsroom, testText } from './testing/newsroom.ts';
import { approved, draft, holds, published } from './testing/steps.ts';
import { refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

test('copies texts, fields and contacts, and nothing that belongs to the release itself', async () => {
  const texts = { az: { ...testText('Görüş', 'Mətn.'), slug: 'gorus' }, en: testText('The meeting') };
  const source = await published(newsroom, testContent({ kind: 'speech', texts }));
  const { releaseId, editionId, entry, ledger } = await traced(newsroom, () =>
    duplicateRelease(newsroom.by('editor', later(5)), { releaseId: source.releaseId }),
  );
  const { edition, revision } = await holds(newsroom.stores, editionId);
  const { reads } = newsroom.stores.editorial;
  expect(revision.content).toMatchObject({
    kind: 'speech',
    contacts: ['press'],
    texts: { az: { headline: 'Görüş', slug: null }, en: { headline: 'The meeting', slug: null } },
    archiveDate: null,
    kindOfChange: null,
    ticked: [],
    copied: null,
  });
  expect(edition).toMatchObject({ state: 'draft', number: null, scheduledAt: null, limitedTo: null });
  expect(await findRelease(reads, releaseId)).toMatchObject({ reference: null, publishedAt: null });
  expect(await standingApproval(reads, editionId)).toBeNull();
  expect(await contributorsOf(reads, editionId)).toEqual([newsroom.people.editor]);
  expect(entry).toMatchObject({ deed: 'duplicate_release', releaseId, details: { from: source.releaseId } });
  expect(ledger).toBeNull();
});

test('takes the open edition where there is one, approved or not', async () => {
  const { releaseId } = await approved(newsroom, testContent({ kind: 'readout' }));
  const copy = done(await duplicateRelease(newsroom.by('writer'), { releaseId }));
  expect((await holds(newsroom.stores, copy.editionId)).revision.content.kind).toBe('readout');
});

test('a limited edition stays among those it names: its copy too, and others copy what readers have', async () => {
  const { releaseId } = await published(newsroom);
  const { editionId } = done(
    await startEdition(newsroom.by('editor'), { releaseId, kindOfChange: 'update' }),
  );
  const personIds = [newsroom.people.editor];
  done(await limit(newsroom.by('editor'), { editionId, personIds }));
  const own = done(await duplicateRelease(newsroom.by('editor'), { releaseId }));
  expect((await holds(newsroom.stores, own.editionId)).edition.limitedTo).toEqual(personIds);
  const other = done(await duplicateRelease(newsroom.by('writer'), { releaseId }));
  expect((await holds(newsroom.stores, other.editionId)).edition.limitedTo).toBeNull();
  const again = () => duplicateRelease(newsroom.by('writer'), { releaseId: own.releaseId });
  expect((await refused(newsroom, again)).code).toBe('not_found');
});

test('a standing page, and what is not there, has no copy', async () => {
  const page = await draft(newsroom, testContent({ kind: 'standing_page', contacts: [] }));
  const copy = (releaseId: number) => () => duplicateRelease(newsroom.by('writer'), { releaseId });
  expect((await refused(newsroom, copy(page.releaseId))).code).toBe('wrong_state');
  expect((await refused(newsroom, copy(987))).code).toBe('not_found');
});
