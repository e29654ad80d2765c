import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readInstitution } from '#db/editorial/institution.ts';
import { changeFourEyes } from './change-four-eyes.ts';
import { freeze } from './freeze.ts';
import { liftFreeze } from './lift-freeze.ts';
import { pauseClock } from './pause-clock.ts';
import { CLOCK, publishDue } from './publish-due.ts';
import { requestThaw } from './request-thaw.ts';
import { resumeClock } from './resume-clock.ts';
import { fresh, scheduled, stale } from './testing/further-steps.ts';
import {
  done,
  later,
  type TestNewsroom,
  type TestPerson,
  testContent,
  testNewsroom,
} from './testing/newsroom.ts';
import { holds } from './testing/steps.ts';
import { publicRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const REASON = 'We look into a leak.';
const halt = (person: TestPerson) => freeze(newsroom.by(person, later(1)), { reason: REASON });
const institution = () => readInstitution(newsroom.stores.editorial.reads);
const CALM = { frozenAt: null, frozenBy: null, frozenReason: null, thawAskedBy: null };

describe('freeze', () => {
  test.each(['editor', 'admin'] as const)('by any %s, with a reason', async (person) => {
    const { entry, ledger } = await traced(newsroom, () => halt(person));
    expect(await institution()).toMatchObject({
      frozenAt: later(1),
      frozenBy: newsroom.people[person],
      frozenReason: REASON,
    });
    expect(entry).toMatchObject({ deed: 'freeze', actor: person, details: {} });
    expect(ledger).toBeNull();
  });

  test('is refused without a reason, and while frozen already', async () => {
    const call = newsroom.by('editor');
    const refusal = await refused(newsroom, () => freeze(call, { reason: ' ' }));
    expect(refusal).toMatchObject({ code: 'bad_input', faults: [{ field: 'reason' }] });
    done(await halt('admin'));
    expect((await refused(newsroom, () => halt('editor'))).code).toBe('wrong_state');
  });
});

describe('lift', () => {
  test.each(['second', 'admin'] as const)('by an editor who asks and another person, %s', async (person) => {
    done(await halt('editor'));
    const asked = await traced(newsroom, () => requestThaw(newsroom.by('editor')));
    expect(asked.entry).toMatchObject({ deed: 'request_thaw', details: {} });
    const { entry, overdue } = await traced(newsroom, () => liftFreeze(newsroom.by(person)));
    expect(entry).toMatchObject({ deed: 'lift_freeze', actor: person, details: { overdue: [] } });
    expect(overdue).toEqual([]);
    expect(await institution()).toMatchObject(CALM);
  });

  test('is refused to the one who asked', async () => {
    done(await halt('admin'));
    done(await requestThaw(newsroom.by('editor')));
    expect((await refused(newsroom, () => liftFreeze(newsroom.by('editor')))).code).toBe('four_eyes');
  });

  test('is refused where no editor has asked, also to the one who froze', async () => {
    done(await halt('admin'));
    for (const person of ['admin', 'editor'] as const) {
      expect((await refused(newsroom, () => liftFreeze(newsroom.by(person)))).code).toBe('four_eyes');
    }
  });

  test('is not asked for by an admin alone', async () => {
    done(await halt('admin'));
    expect((await refused(newsroom, () => requestThaw(newsroom.by('admin')))).code).toBe('not_allowed');
  });

  test('is refused where nothing is frozen', async () => {
    for (const deed of [requestThaw, liftFreeze]) {
      expect((await refused(newsroom, () => deed(newsroom.by('editor')))).code).toBe('wrong_state');
    }
  });

  test('asked for before, a new freeze has to be asked about anew', async () => {
    done(await halt('editor'));
    done(await requestThaw(newsroom.by('editor')));
    done(await liftFreeze(newsroom.by('second')));
    done(await halt('second'));
    expect((await refused(newsroom, () => liftFreeze(newsroom.by('second')))).code).toBe('four_eyes');
  });

  test('with the four-eyes rule off, by the same editor after a fresh sign-in', async () => {
    done(await changeFourEyes(fresh(newsroom, 'admin'), { fourEyes: false }));
    done(await halt('editor'));
    done(await requestThaw(newsroom.by('editor')));
    expect((await refused(newsroom, () => liftFreeze(stale(newsroom, 'editor')))).code).toBe('fresh_sign_in');
    done(await liftFreeze(fresh(newsroom, 'editor')));
  });

  test('makes what fell due meanwhile approved again, and publishes none of it at once', async () => {
    const due = await scheduled(newsroom, testContent(), '2026-03-02T12:10');
    const coming = await scheduled(newsroom, testContent(), '2026-03-02T13:00');
    done(await halt('editor'));
    await publishDue(newsroom.stores, later(10));
    done(await requestThaw(newsroom.by('editor', later(20))));
    const { overdue, entry } = await traced(newsroom, () => liftFreeze(newsroom.by('second', later(20))));
    expect([overdue, entry?.details]).toEqual([[due.editionId], { overdue: [due.editionId] }]);
    expect((await holds(newsroom.stores, due.editionId)).edition).toMatchObject({
      state: 'approved',
      scheduledAt: null,
      blockedAt: null,
    });
    expect((await holds(newsroom.stores, coming.editionId)).edition.state).toBe('scheduled');
    await publishDue(newsroom.stores, later(20));
    expect(publicRows(newsroom, 'SELECT reference FROM releases')).toEqual([]);
  });
});

describe('the clock', () => {
  const clock = () => ({ stores: newsroom.stores, actor: CLOCK, now: later(1) });

  test('pauses itself once', async () => {
    const { entry } = await traced(newsroom, () => pauseClock(clock(), { stepMs: 6000.4 }));
    expect(entry).toMatchObject({ deed: 'pause_clock', actor: 'system:clock', details: { stepMs: 6000 } });
    expect((await institution()).clockPausedAt).toEqual(later(1));
    expect((await traced(newsroom, () => pauseClock(clock(), { stepMs: 6000 }))).entry).toBeNull();
  });

  test('goes on when an editor has looked, or by itself', async () => {
    for (const call of [newsroom.by('editor'), clock()]) {
      done(await pauseClock(clock(), { stepMs: 6000 }));
      const { entry, resumed } = await traced(newsroom, () => resumeClock(call));
      expect([entry?.deed, resumed, (await institution()).clockPausedAt]).toEqual([
        'resume_clock',
        true,
        null,
      ]);
    }
    expect((await traced(newsroom, () => resumeClock(clock()))).entry).toBeNull();
  });

  test('is paused by nobody else', async () => {
    const call = newsroom.by('all');
    expect((await refused(newsroom, () => pauseClock(call, { stepMs: 6000 }))).code).toBe('not_allowed');
  });
});
