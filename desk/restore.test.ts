import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findInstitution } from '#db/editorial/institution.ts';
import { findLink } from '#db/editorial/sign-in-links.ts';
import { freeze } from './freeze.ts';
import { issueLink } from './issue-link.ts';
import { liftFreeze } from './lift-freeze.ts';
import { publish } from './publish.ts';
import { requestThaw } from './request-thaw.ts';
import { restore } from './restore.ts';
import { takeDownAgain } from './take-down-again.ts';
import { done, later, NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { approved, nextEdition, published } from './testing/steps.ts';
import { publicRows, refused, traced } from './testing/traces.ts';
import { tokenHash } from './tokens.ts';
import { withdraw } from './withdraw.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const command = () =>
  ({ stores: newsroom.stores, now: later(60), actor: { kind: 'system', name: 'restore' } }) as const;
const restoreIt = (given: readonly string[] = []) => restore(command(), { backupAt: NOON, given });

describe('a restored newsroom', () => {
  test('is frozen, whatever was asked for before', async () => {
    done(await freeze(newsroom.by('editor'), { reason: 'We look into a leak.' }));
    done(await requestThaw(newsroom.by('editor')));
    done(await restoreIt());
    expect(await findInstitution(newsroom.stores.editorial.reads)).toMatchObject({
      frozenAt: later(60),
      frozenBy: null,
      frozenReason: expect.stringContaining('restored from the backup of 2026-03-02T08:00:00.000Z'),
      thawAskedBy: null,
    });
    expect((await refused(newsroom, () => liftFreeze(newsroom.by('second')))).code).toBe('four_eyes');
  });

  test('publishes nothing until two people have lifted the freeze', async () => {
    const { editionId } = await approved(newsroom);
    done(await restoreIt());
    const early = await refused(newsroom, () => publish(newsroom.by('editor'), { editionId }));
    expect(early.code).toBe('frozen');
    done(await requestThaw(newsroom.by('editor')));
    done(await liftFreeze(newsroom.by('second')));
    done(await publish(newsroom.by('editor'), { editionId }));
  });

  test('lets nobody in on a link from before', async () => {
    const { token } = done(await issueLink(newsroom.by('admin'), { personId: newsroom.people.writer }));
    done(await restoreIt());
    const link = await findLink(newsroom.stores.editorial.reads, tokenHash(token));
    expect(link?.usedAt).toEqual(later(60));
  });

  test('gives no number again that readers have seen', async () => {
    await published(newsroom);
    done(await restoreIt(['2026/0007', '2026/0003', 'nonsense']));
    done(await requestThaw(newsroom.by('editor')));
    done(await liftFreeze(newsroom.by('second')));
    expect((await published(newsroom, undefined, later(61))).reference).toBe('2026/0008');
  });
});

describe('what was taken down after the backup', () => {
  const line = (
    what: 'withdrawal' | 'retraction' | 'suppression',
    edition: number,
    reason: Record<string, string>,
  ) => ({ what, edition, reason, reference: '2026/0001', at: later(30) }) as const;
  const nothing = { reference: '2026/0001', withdrawal: null, retraction: null, suppressions: [] };

  test('is withdrawn again on the day it was, in every language readers have', async () => {
    await published(newsroom);
    const withdrawal = line('withdrawal', 1, { en: 'A mistake.' });
    const out = await traced(newsroom, () => takeDownAgain(command(), { ...nothing, withdrawal }));
    expect(out).toMatchObject({ known: true, removals: ['withdraw edition 1'], visible: true });
    expect(out.entry).toMatchObject({
      actor: 'system:restore',
      details: { reference: '2026/0001', removals: ['withdraw:1'] },
    });
    expect(publicRows(newsroom, 'SELECT state FROM releases')).toEqual([{ state: 'withdrawn' }]);
    expect(publicRows(newsroom, 'SELECT made_public_at, words FROM notices')).toEqual([
      { made_public_at: later(30).getTime(), words: JSON.stringify({ az: 'A mistake.', en: 'A mistake.' }) },
    ]);
  });

  test('is retracted and suppressed again', async () => {
    const first = await published(newsroom);
    await nextEdition(newsroom, first.releaseId, 'minor', (content) => content, later(1));
    const suppressions = [line('suppression', 1, { en: 'A name.' })];
    done(await takeDownAgain(command(), { ...nothing, suppressions }));
    expect(publicRows(newsroom, "SELECT number FROM editions WHERE state = 'suppressed'")).toEqual([
      { number: 1 },
    ]);
    const retraction = line('retraction', 2, { en: 'Forged.' });
    done(await takeDownAgain(command(), { ...nothing, suppressions, retraction }));
    expect(publicRows(newsroom, 'SELECT state FROM releases')).toEqual([{ state: 'retracted' }]);
  });

  test('changes nothing where it is down already, or where nobody knows the release', async () => {
    const { releaseId } = await published(newsroom);
    done(await withdraw(newsroom.by('editor'), { releaseId, reason: { az: 'Səhv.', en: 'A mistake.' } }));
    const withdrawal = line('withdrawal', 1, { en: 'A mistake.' });
    expect(done(await takeDownAgain(command(), { ...nothing, withdrawal })).removals).toEqual([]);
    const unknown = { ...nothing, withdrawal, reference: '2026/0009' };
    expect(done(await takeDownAgain(command(), unknown))).toMatchObject({ known: false, removals: [] });
  });
});
