import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findEdition } from '#db/editorial/editions.ts';
import { findInstitution } from '#db/editorial/institution.ts';
import { findPin } from '#db/editorial/pin.ts';
import { pin } from '#desk/pin.ts';
import { schedule } from '#desk/schedule.ts';
import { done, later, NOON, type TestNewsroom, testNewsroom } from '#desk/testing/newsroom.ts';
import { approved, published } from '#desk/testing/steps.ts';
import type { ClockLook } from '#newsroom/schedule.ts';
import { makeLog } from '../log.ts';
import { Clock } from './clock.ts';
import { clockDeeds } from './clock-deeds.ts';

const log = makeLog('test', 'silent');
const MINUTE = 60_000;
let newsroom: TestNewsroom;
let editionId: number;
let look: { wall: number; monotonic: number };
let clock: Clock;

/** An edition scheduled for 12:10 in Baku, and a clock that stands at 12:00. */
beforeEach(async () => {
  newsroom = await testNewsroom();
  editionId = (await approved(newsroom)).editionId;
  done(await schedule(newsroom.by('editor'), { editionId, wall: '2026-03-02T12:10' }));
  look = { wall: NOON.getTime(), monotonic: 0 };
  clock = new Clock(clockDeeds(newsroom.stores, log), log, (): ClockLook => ({ ...look }));
});
afterEach(() => newsroom.close());

async function pass(monotonic: number, wall = monotonic): Promise<void> {
  look.monotonic += monotonic;
  look.wall += wall;
  await clock.tick();
}

async function state() {
  const edition = await findEdition(newsroom.stores.editorial.reads, editionId);
  return edition?.state;
}

const pausedAt = async () => (await findInstitution(newsroom.stores.editorial.reads))?.clockPausedAt ?? null;

describe('the clock of a newsroom', () => {
  test('publishes at the instant and not before', async () => {
    await pass(10 * MINUTE - 1);
    expect(await state()).toBe('scheduled');
    await pass(1);
    expect(await state()).toBe('published');
  });

  test('publishes nothing after the machine’s clock was set forward, until the clocks have agreed', async () => {
    await pass(400, 60 * MINUTE);
    expect([await state(), (await pausedAt())?.getTime()]).toEqual(['scheduled', look.wall]);
    for (let minute = 0; minute < 4; minute += 1) await pass(MINUTE);
    expect(await state()).toBe('scheduled');
    await pass(MINUTE);
    expect([await state(), await pausedAt()]).toEqual(['published', null]);
  });

  test('publishes nothing early when it was set back', async () => {
    await pass(400, -60 * MINUTE);
    await pass(30 * MINUTE);
    expect(await state()).toBe('scheduled');
    await pass(40 * MINUTE);
    expect(await state()).toBe('published');
  });

  test('ends a pin at its instant and not before', async () => {
    const { releaseId } = await published(newsroom);
    done(await pin(newsroom.by('editor'), { releaseId, wall: '2026-03-02T12:20' }));
    const pinned = async () => (await findPin(newsroom.stores.editorial.reads)) !== null;
    await pass(20 * MINUTE - 1);
    expect(await pinned()).toBe(true);
    await pass(1);
    expect(await pinned()).toBe(false);
  });

  test('two clocks publish once', async () => {
    const other = new Clock(clockDeeds(newsroom.stores, log), log, (): ClockLook => ({ ...look }));
    look.wall = later(10).getTime();
    look.monotonic = 10 * MINUTE;
    await Promise.all([clock.tick(), other.tick()]);
    expect(await state()).toBe('published');
    const numbers = (await findEdition(newsroom.stores.editorial.reads, editionId))?.number;
    expect(numbers).toBe(1);
  });
});
