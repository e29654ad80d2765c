import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditOfRelease } from '#db/editorial/audit.ts';
import { updateInstitution } from '#db/editorial/institution.ts';
import { findPin, writePin } from '#db/editorial/pin.ts';
import { counterNow } from '#db/public/generations.ts';
import { leadOf } from '#db/public/lists.ts';
import { endDue } from './end-due.ts';
import { freeze } from './freeze.ts';
import { pauseClock } from './pause-clock.ts';
import { pin } from './pin.ts';
import { rebuild } from './projection.ts';
import { CLOCK } from './publish-due.ts';
import { readRelease } from './read/release.ts';
import { requestRetraction } from './request-retraction.ts';
import {
  done,
  later,
  NOON,
  type TestNewsroom,
  testContent,
  testNewsroom,
  testText,
} from './testing/newsroom.ts';
import { closeForReaders, openForReaders } from './testing/readers.ts';
import { draft, nextEdition, published } from './testing/steps.ts';
import { unpin } from './unpin.ts';
import { withdraw } from './withdraw.ts';

let newsroom: TestNewsroom;
let older: Awaited<ReturnType<typeof published>>;
let newer: Awaited<ReturnType<typeof published>>;
beforeEach(async () => {
  newsroom = await testNewsroom();
  openForReaders(newsroom);
  older = await published(newsroom, testContent(), NOON);
  newer = await published(newsroom, testContent(), later(1));
});
afterEach(() => {
  closeForReaders();
  newsroom.close();
});

const reason = { az: 'Səhv.', en: 'Wrong.' };
/** At 13:00 in Baku; NOON is 12:00 there. */
const pinIt = (releaseId = older.releaseId, wall = '2026-03-02T13:00') =>
  pin(newsroom.by('editor', later(2)), { releaseId, wall });
const leads = async () =>
  Promise.all(['az', 'en'].map(async (language) => (await leadOf(language))?.reference));

describe('a pinned release', () => {
  test('leads the front page in every language that it has, and the front page moves', async () => {
    expect(await leads()).toEqual([newer.reference, newer.reference]);
    const before = counterNow('front');
    done(await pinIt());
    expect([await leads(), counterNow('front')]).toEqual([[older.reference, older.reference], before + 1]);
    expect(await leadOf('ru')).toBeNull();
  });

  test('gives way to another that is pinned, and to the newest when it is unpinned', async () => {
    done(await pinIt());
    const third = await published(newsroom, testContent(), later(3));
    expect(await leads()).toEqual([older.reference, older.reference]);
    done(await pinIt(newer.releaseId));
    expect(await leads()).toEqual([newer.reference, newer.reference]);
    const first = await unpin(newsroom.by('editor', later(4)), { releaseId: older.releaseId });
    expect(first).toMatchObject({ ok: false, refusal: { code: 'wrong_state' } });
    done(await unpin(newsroom.by('editor', later(4)), { releaseId: newer.releaseId }));
    expect(await leads()).toEqual([third.reference, third.reference]);
  });

  test('stays pinned through its next edition', async () => {
    done(await pinIt());
    await nextEdition(newsroom, older.releaseId, 'minor', (content) => ({
      ...content,
      texts: { ...content.texts, en: testText('Then the two sides met in Baku') },
    }));
    expect((await leadOf('en'))?.headline).toBe('Then the two sides met in Baku');
  });

  test.each(['withdraw', 'request_retraction'] as const)('is pinned no more after %s', async (deed) => {
    done(await pinIt());
    const input = { releaseId: older.releaseId, reason };
    const call = newsroom.by('editor', later(3));
    if (deed === 'withdraw') done(await withdraw(call, input));
    else done(await requestRetraction(call, input));
    expect([await leads(), await findPin(newsroom.stores.editorial.reads)]).toEqual([
      [newer.reference, newer.reference],
      null,
    ]);
  });

  test('is rebuilt with the public store', async () => {
    done(await pinIt());
    await rebuild(newsroom.stores);
    expect(await leads()).toEqual([older.reference, older.reference]);
  });

  test('is shown on the desk with who pinned it, and offered to editors alone', async () => {
    const screen = async (person: 'writer' | 'editor') => {
      const { actor } = newsroom.by(person);
      if (actor.kind !== 'person') throw new Error('not a person');
      return readRelease(newsroom.stores, actor, older.releaseId, later(3));
    };
    const offered = async (person: 'writer' | 'editor') => {
      const onLive = (await screen(person))?.onLive;
      return (['pin', 'unpin'] as const).filter((deed) => onLive?.has(deed));
    };
    expect([await offered('editor'), await offered('writer')]).toEqual([['pin'], []]);
    done(await pinIt());
    expect((await screen('writer'))?.pin).toMatchObject({ by: 'editor', until: later(60) });
    expect([await offered('editor'), await offered('writer')]).toEqual([['pin', 'unpin'], []]);
  });
});

describe('the end of a pin', () => {
  test('comes at its instant and not before, by a deed of the clock', async () => {
    done(await pinIt());
    expect(await endDue(newsroom.stores, new Date(later(60).getTime() - 1))).toEqual([]);
    expect(await leads()).toEqual([older.reference, older.reference]);
    expect(await endDue(newsroom.stores, later(60))).toEqual(['unpin']);
    expect(await leads()).toEqual([newer.reference, newer.reference]);
    expect(await endDue(newsroom.stores, later(61))).toEqual([]);
    const entries = await auditOfRelease(newsroom.stores.editorial.reads, older.releaseId);
    expect(entries.at(-1)).toMatchObject({ actor: 'system:clock', deed: 'unpin', details: { due: true } });
  });

  test('is not for the clock to bring about early', async () => {
    done(await pinIt());
    const call = { stores: newsroom.stores, actor: CLOCK, now: later(59) };
    const outcome = await unpin(call, { releaseId: older.releaseId });
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'not_yet' } });
  });

  test('waits while the clock is paused, not while the newsroom is frozen', async () => {
    done(await pinIt());
    const { stores } = newsroom;
    done(await freeze(newsroom.by('editor', later(3)), { reason: 'Looking into it.' }));
    done(await pauseClock({ stores, actor: CLOCK, now: later(4) }, { stepMs: 60_000 }));
    expect(await endDue(stores, later(61))).toEqual([]);
    await stores.editorial.tx((tx) => updateInstitution(tx, { clockPausedAt: null }));
    expect(await endDue(stores, later(61))).toEqual(['unpin']);
  });
});

describe('pinning is refused', () => {
  test.each([
    ['a time that is past', '2026-03-02T12:00', 'bad_input'],
    ['no time', '', 'bad_input'],
  ])('%s', async (_, wall, code) => {
    expect(await pinIt(older.releaseId, wall)).toMatchObject({
      ok: false,
      refusal: { code, faults: [{ field: 'wall' }] },
    });
  });

  test('to writers and admins', async () => {
    for (const person of ['writer', 'admin'] as const) {
      const outcome = await pin(newsroom.by(person), {
        releaseId: older.releaseId,
        wall: '2026-03-02T13:00',
      });
      expect(outcome.ok).toBe(false);
    }
  });

  test('of a draft, of what is withdrawn, of a release that is not there', async () => {
    const { releaseId } = await draft(newsroom);
    expect(await pinIt(releaseId)).toMatchObject({ ok: false, refusal: { code: 'not_found' } });
    expect(await pinIt(999_999)).toMatchObject({ ok: false, refusal: { code: 'not_found' } });
    done(await withdraw(newsroom.by('editor', later(2)), { releaseId: older.releaseId, reason }));
    expect(await pinIt()).toMatchObject({ ok: false, refusal: { code: 'wrong_state' } });
  });

  test('by the store itself, of what is not published', async () => {
    const { releaseId } = await draft(newsroom);
    const values = {
      releaseId,
      until: later(60),
      untilWall: '2026-03-02T13:00',
      untilZone: 'Asia/Baku',
      pinnedBy: newsroom.people.editor,
      pinnedAt: NOON,
    };
    await expect(newsroom.stores.editorial.tx((tx) => writePin(tx, values))).rejects.toThrow(/published/);
  });
});
