import { afterEach, beforeEach, expect, test } from 'vitest';
import { standingApproval } from '#db/editorial/approvals.ts';
import { contributorsOf } from '#db/editorial/editions.ts';
import { changeRoles } from './change-roles.ts';
import { confirmRetraction } from './confirm-retraction.ts';
import { requestRetraction } from './request-retraction.ts';
import { startEdition } from './start-edition.ts';
import { REASON, withdrawn } from './testing/further-steps.ts';
import { done, type TestNewsroom, testContent, testNewsroom } from './testing/newsroom.ts';
import { draft, holds, nextEdition, published } from './testing/steps.ts';
import { refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const start = (releaseId: number) =>
  startEdition(newsroom.by('writer'), { releaseId, kindOfChange: 'correction' });

test('starts a draft that copies what readers have, and nothing of its review', async () => {
  const out = await published(newsroom, testContent({ contacts: [] }));
  const before = await holds(newsroom.stores, out.editionId);
  const { editionId, entry, ledger, told } = await traced(newsroom, () => start(out.releaseId));
  const { edition, revision } = await holds(newsroom.stores, editionId);
  expect(edition).toMatchObject({
    state: 'draft',
    number: null,
    scheduledAt: null,
    submittedBy: null,
    publishedBy: null,
    headline: before.edition.headline,
  });
  expect(revision.content).toEqual({
    ...before.revision.content,
    kindOfChange: 'correction',
    changeNotes: {},
    ticked: [],
    copied: null,
  });
  const { reads } = newsroom.stores.editorial;
  expect(await standingApproval(reads, editionId)).toBeNull();
  expect(await contributorsOf(reads, editionId)).toEqual([]);
  expect(entry).toMatchObject({
    deed: 'start_edition',
    releaseId: out.releaseId,
    editionId,
    details: { kindOfChange: 'correction' },
  });
  expect([ledger, told]).toEqual([null, []]);
});

test('does not copy the change note of the edition before', async () => {
  const { releaseId } = await published(newsroom);
  const changeNotes = { az: 'Tarix düzəldilib.', en: 'The date was corrected.' };
  await nextEdition(newsroom, releaseId, 'correction', (content) => ({ ...content, changeNotes }));
  const { editionId } = done(await start(releaseId));
  expect((await holds(newsroom.stores, editionId)).revision.content.changeNotes).toEqual({});
});

test('follows a withdrawn release too', async () => {
  const { releaseId } = await withdrawn(newsroom);
  const { editionId } = done(await start(releaseId));
  expect((await holds(newsroom.stores, editionId)).edition.state).toBe('draft');
});

test('is refused while another edition of the release is open', async () => {
  const { releaseId } = await published(newsroom);
  done(await start(releaseId));
  expect((await refused(newsroom, () => start(releaseId))).code).toBe('wrong_state');
});

test('is refused where readers have nothing: never published, retracted, not there', async () => {
  const { releaseId } = await draft(newsroom);
  expect((await refused(newsroom, () => start(releaseId))).code).toBe('not_found');
  const out = await published(newsroom);
  const asked = { releaseId: out.releaseId, reason: REASON };
  const { requestId } = done(await requestRetraction(newsroom.by('editor'), asked));
  done(await confirmRetraction(newsroom.by('second'), { requestId }));
  expect((await refused(newsroom, () => start(out.releaseId))).code).toBe('not_found');
  expect((await refused(newsroom, () => start(999))).code).toBe('not_found');
});

test('asks for the roles held now, not for those of the sign-in', async () => {
  const { releaseId } = await published(newsroom);
  done(await changeRoles(newsroom.by('admin'), { personId: newsroom.people.writer, roles: [] }));
  expect((await refused(newsroom, () => start(releaseId))).code).toBe('not_found');
});
