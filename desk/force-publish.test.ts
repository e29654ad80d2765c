import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standingApproval } from '#db/editorial/approvals.ts';
import { contributorsOf } from '#db/editorial/editions.ts';
import { changeFourEyes } from './change-four-eyes.ts';
import type { Call } from './deed.ts';
import { type ForcePublish, forcePublish } from './force-publish.ts';
import { freeze } from './freeze.ts';
import { requestRetraction } from './request-retraction.ts';
import { startEdition } from './start-edition.ts';
import { changeIt, fresh, headlined, REASON, stale } from './testing/further-steps.ts';
import { done, NOON, type TestNewsroom, testContent, testNewsroom } from './testing/newsroom.ts';
import { draft, holds, published, submitted } from './testing/steps.ts';
import { publicRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const WHY = 'The dam may break within the hour.';
async function force(call: Call, editionId: number, more: Partial<ForcePublish> = {}) {
  const { contentHash } = (await holds(newsroom.stores, editionId)).revision;
  return forcePublish(call, { editionId, contentHash, reason: WHY, ...more });
}
const standing = (editionId: number) => standingApproval(newsroom.stores.editorial.reads, editionId);

test('puts a draft before the public with what submitting would have given it, marked as forced', async () => {
  const { releaseId, editionId } = await draft(newsroom, testContent({ contacts: [] }));
  const out = await traced(newsroom, () =>
    force(fresh(newsroom, 'editor'), editionId, { reason: ` ${WHY} ` }),
  );
  const { edition, revision } = await holds(newsroom.stores, editionId);
  expect(edition).toMatchObject({
    state: 'published',
    number: 1,
    forcedWhy: WHY,
    signedOffBy: null,
    publishedBy: newsroom.people.editor,
    submittedBy: newsroom.people.editor,
  });
  expect(revision.content.copied?.contacts.map(({ key }) => key)).toEqual(['press']);
  expect(revision.content.copied?.boilerplate.en).toBe('The ministry looks after rivers.');
  const { contentHash } = revision;
  expect(await standing(editionId)).toMatchObject({ verdict: 'forced', contentHash });
  expect(out.entry).toMatchObject({
    deed: 'force_publish',
    releaseId,
    editionId,
    details: { reference: '2026/0001', number: 1, contentHash },
  });
  expect(out.ledger).toMatchObject({ before: 'none', after: 'published 1' });
  expect(out.told).toEqual(['all: force_publish', 'second: force_publish']);
  expect(publicRows(newsroom, 'SELECT content_hash FROM editions')).toEqual([{ content_hash: contentHash }]);
});

test('whoever completes a draft by forcing it contributed to it', async () => {
  const { editionId } = await draft(newsroom);
  done(await force(fresh(newsroom, 'editor'), editionId));
  const { writer, editor } = newsroom.people;
  expect(await contributorsOf(newsroom.stores.editorial.reads, editionId)).toEqual([writer, editor]);
});

test('puts what is in review before the public exactly as it was submitted', async () => {
  const { editionId } = await submitted(newsroom);
  const { revision } = await holds(newsroom.stores, editionId);
  done(await force(fresh(newsroom, 'editor'), editionId));
  expect((await holds(newsroom.stores, editionId)).revision.id).toBe(revision.id);
});

test('replaces what readers have, as any publication does', async () => {
  const { releaseId } = await published(newsroom);
  const input = { releaseId, kindOfChange: 'minor' } as const;
  const { editionId } = done(await startEdition(newsroom.by('writer'), input));
  const { ledger } = await traced(newsroom, () => force(fresh(newsroom, 'editor'), editionId));
  expect(ledger).toMatchObject({ before: 'published', after: 'published 2' });
});

describe('is refused', () => {
  test('without a fresh sign-in', async () => {
    const { editionId } = await draft(newsroom);
    const never = newsroom.by('editor', NOON, { freshUntil: null });
    for (const call of [never, stale(newsroom, 'editor')]) {
      expect((await refused(newsroom, () => force(call, editionId))).code).toBe('fresh_sign_in');
    }
  });

  test.each(['', '  \n'])('without a written reason: %j', async (reason) => {
    const { editionId } = await draft(newsroom);
    const refusal = await refused(newsroom, () => force(fresh(newsroom, 'editor'), editionId, { reason }));
    expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field: 'reason' }] });
  });

  test('for another text than the one that was shown', async () => {
    const { editionId } = await draft(newsroom);
    const { contentHash } = (await holds(newsroom.stores, editionId)).revision;
    await changeIt(newsroom, 'writer', editionId, headlined('Rain'));
    const call = fresh(newsroom, 'editor');
    expect((await refused(newsroom, () => force(call, editionId, { contentHash }))).code).toBe('changed');
  });

  test('where the publish requirements do not hold', async () => {
    const { editionId } = await draft(newsroom, headlined('')(testContent()));
    const refusal = await refused(newsroom, () => force(fresh(newsroom, 'editor'), editionId));
    expect(refusal).toMatchObject({ code: 'not_ready', faults: [{ field: 'texts.en.headline' }] });
  });

  test('with a concern that is neither fixed nor ticked', async () => {
    const { editionId } = await draft(newsroom, headlined('It rained.')(testContent()));
    const call = fresh(newsroom, 'editor');
    expect((await refused(newsroom, () => force(call, editionId))).code).toBe('not_ready');
    done(await force(call, editionId, { ticked: ['final-stop:en:headline:It rained.'] }));
  });

  test('while the newsroom is frozen', async () => {
    const { editionId } = await draft(newsroom);
    done(await freeze(newsroom.by('second'), { reason: 'We look into a leak.' }));
    expect((await refused(newsroom, () => force(fresh(newsroom, 'editor'), editionId))).code).toBe('frozen');
  });

  test('while a retraction of the release waits for confirmation', async () => {
    const { releaseId } = await published(newsroom);
    const input = { releaseId, kindOfChange: 'minor' } as const;
    const { editionId } = done(await startEdition(newsroom.by('writer'), input));
    done(await requestRetraction(newsroom.by('second'), { releaseId, reason: REASON }));
    expect((await refused(newsroom, () => force(fresh(newsroom, 'editor'), editionId))).code).toBe(
      'wrong_state',
    );
  });
});

test('sets no mark where the four-eyes rule is off, and wants a fresh sign-in all the same', async () => {
  done(await changeFourEyes(fresh(newsroom, 'admin'), { fourEyes: false }));
  const { editionId } = await draft(newsroom);
  expect((await refused(newsroom, () => force(stale(newsroom, 'editor'), editionId))).code).toBe(
    'fresh_sign_in',
  );
  done(await force(fresh(newsroom, 'editor'), editionId));
  const { edition } = await holds(newsroom.stores, editionId);
  expect([edition.state, edition.forcedWhy]).toEqual(['published', null]);
});
