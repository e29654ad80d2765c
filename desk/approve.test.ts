import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standingApproval } from '#db/editorial/approvals.ts';
import { contentHash } from '#newsroom/content-hash.ts';
import { approve } from './approve.ts';
import { changeContact } from './change-contact.ts';
import { changeFourEyes } from './change-four-eyes.ts';
import type { Call } from './deed.ts';
import { publish } from './publish.ts';
import { reopen } from './reopen.ts';
import { startEdition } from './start-edition.ts';
import { submit } from './submit.ts';
import { changeIt, fresh, headlined, stale } from './testing/further-steps.ts';
import { done, later, type TestNewsroom, testContent, testNewsroom } from './testing/newsroom.ts';
import { approved, approveIt, draft, holds, published, submitIt, submitted } from './testing/steps.ts';
import { refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const hashOf = async (editionId: number) => (await holds(newsroom.stores, editionId)).revision.contentHash;
const ok = async (call: Call, editionId: number) =>
  approve(call, { editionId, contentHash: await hashOf(editionId) });
const standing = (editionId: number) => standingApproval(newsroom.stores.editorial.reads, editionId);

test('keeps who approved exactly which text, and tells those who wrote it', async () => {
  const { releaseId, editionId } = await submitted(newsroom);
  const shown = await hashOf(editionId);
  const { entry, ledger, told } = await traced(newsroom, () =>
    ok(newsroom.by('editor', later(1)), editionId),
  );
  const { edition, revision } = await holds(newsroom.stores, editionId);
  expect(edition).toMatchObject({ state: 'approved', number: null });
  expect(await standing(editionId)).toMatchObject({
    personId: newsroom.people.editor,
    at: later(1),
    verdict: 'approved',
    contentHash: shown,
  });
  expect(entry).toMatchObject({
    deed: 'approve',
    releaseId,
    editionId,
    details: { revision: revision.id, contentHash: shown },
  });
  expect([ledger, told]).toEqual([null, ['writer: approve']]);
});

describe('the hash in the request', () => {
  test('is refused where the text was saved since it was shown', async () => {
    const { editionId } = await submitted(newsroom);
    const shown = await hashOf(editionId);
    await changeIt(newsroom, 'writer', editionId, headlined('The two sides met in Ganja'));
    const call = newsroom.by('editor');
    const refusal = await refused(newsroom, () => approve(call, { editionId, contentHash: shown }));
    const { revision } = await holds(newsroom.stores, editionId);
    expect(refusal).toMatchObject({ code: 'changed', newestRevision: revision.id });
  });

  test('is refused where it is of no text at all', async () => {
    const { editionId } = await submitted(newsroom);
    const other = contentHash(testContent());
    const call = newsroom.by('editor');
    expect((await refused(newsroom, () => approve(call, { editionId, contentHash: other }))).code).toBe(
      'changed',
    );
  });
});

describe('four eyes', () => {
  test('who saved it cannot approve', async () => {
    const { editionId } = await submitted(newsroom);
    await changeIt(newsroom, 'editor', editionId, headlined('The two sides met in Ganja'));
    expect((await refused(newsroom, () => ok(newsroom.by('editor'), editionId))).code).toBe('four_eyes');
    done(await ok(newsroom.by('second'), editionId));
  });

  test('who submitted it cannot approve', async () => {
    const { editionId } = await draft(newsroom);
    const { revision } = await holds(newsroom.stores, editionId);
    const input = { editionId, revisionId: revision.id, ticked: [] };
    done(await submit(newsroom.by('editor'), input));
    expect((await refused(newsroom, () => ok(newsroom.by('editor'), editionId))).code).toBe('four_eyes');
  });

  test('a fresh sign-in is no second pair of eyes', async () => {
    const { editionId } = await submitted(newsroom);
    await changeIt(newsroom, 'editor', editionId, headlined('Rain'));
    expect((await refused(newsroom, () => ok(fresh(newsroom, 'editor'), editionId))).code).toBe('four_eyes');
  });

  test('counts what was done since the last published edition, not before', async () => {
    const { editionId: first } = await submitted(newsroom);
    await changeIt(newsroom, 'editor', first, headlined('The two sides met in Ganja'));
    done(await ok(newsroom.by('second'), first));
    done(await publish(newsroom.by('second'), { editionId: first }));
    const { releaseId } = (await holds(newsroom.stores, first)).edition;
    const input = { releaseId, kindOfChange: 'minor' } as const;
    const { editionId } = done(await startEdition(newsroom.by('writer'), input));
    await submitIt(newsroom, editionId);
    done(await ok(newsroom.by('editor'), editionId));
  });

  test('who only approved and reopened it contributed nothing', async () => {
    const { editionId } = await submitted(newsroom);
    done(await ok(newsroom.by('second'), editionId));
    done(await reopen(newsroom.by('second'), { editionId }));
    await submitIt(newsroom, editionId);
    done(await ok(newsroom.by('second'), editionId));
  });

  test('switched off, the same person approves after a fresh sign-in', async () => {
    const { editionId } = await submitted(newsroom);
    await changeIt(newsroom, 'editor', editionId, headlined('The two sides met in Ganja'));
    done(await changeFourEyes(fresh(newsroom, 'admin'), { fourEyes: false }));
    expect((await refused(newsroom, () => ok(stale(newsroom, 'editor'), editionId))).code).toBe(
      'fresh_sign_in',
    );
    const never = newsroom.by('editor', later(20), { freshUntil: null });
    expect((await refused(newsroom, () => ok(never, editionId))).code).toBe('fresh_sign_in');
    done(await ok(fresh(newsroom, 'editor'), editionId));
  });
});

test('is refused where a save in review left something that may not go out', async () => {
  const { editionId } = await submitted(newsroom);
  await changeIt(newsroom, 'writer', editionId, headlined(''));
  const refusal = await refused(newsroom, () => ok(newsroom.by('editor'), editionId));
  expect(refusal).toMatchObject({ code: 'not_ready', faults: [{ field: 'texts.en.headline' }] });
});

test('is refused where a save in review raised a concern that nobody ticked', async () => {
  const { editionId } = await submitted(newsroom);
  await changeIt(newsroom, 'writer', editionId, headlined('It rained.'));
  expect((await refused(newsroom, () => ok(newsroom.by('editor'), editionId))).code).toBe('not_ready');
});

test('a text changed after its approval cannot go out', async () => {
  const { editionId } = await approved(newsroom);
  done(await reopen(newsroom.by('writer'), { editionId }));
  expect(await standing(editionId)).toBeNull();
  await changeIt(newsroom, 'writer', editionId, headlined('The two sides met in Ganja'));
  expect((await refused(newsroom, () => publish(newsroom.by('editor'), { editionId }))).code).toBe(
    'wrong_state',
  );
  await submitIt(newsroom, editionId);
  expect((await refused(newsroom, () => publish(newsroom.by('editor'), { editionId }))).code).toBe(
    'wrong_state',
  );
  await approveIt(newsroom, editionId);
  done(await publish(newsroom.by('editor'), { editionId }));
});

test('holds though the press contact was removed since: its card was copied at submit', async () => {
  const card = { names: { az: 'Növbətçi' }, duties: {}, email: 'duty@example.org', phone: '' };
  const duty = { key: 'duty', ...card, isDefault: false };
  done(await changeContact(newsroom.by('admin'), duty));
  const { editionId } = await submitted(newsroom, testContent({ contacts: ['duty'] }));
  done(await changeContact(newsroom.by('admin'), { ...duty, remove: true }));
  done(await ok(newsroom.by('editor'), editionId));
  done(await publish(newsroom.by('editor'), { editionId }));
});

test('a next edition is approved anew, whatever was approved before', async () => {
  const { releaseId } = await published(newsroom);
  const input = { releaseId, kindOfChange: 'minor' } as const;
  const { editionId } = done(await startEdition(newsroom.by('writer'), input));
  expect(await standing(editionId)).toBeNull();
  expect((await refused(newsroom, () => publish(newsroom.by('editor'), { editionId }))).code).toBe(
    'wrong_state',
  );
});
