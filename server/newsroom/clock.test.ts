import { describe, expect, test } from 'vitest';
import { makeLog } from '../log.ts';
import { Clock, type ClockDeeds } from './clock.ts';

const START = Date.UTC(2026, 10, 24, 9);
const MINUTE = 60_000;

/** A clock over two clocks that the test turns, with the names of the deeds it called. */
function turned(broken: Partial<ClockDeeds> = {}) {
  const done: string[] = [];
  const look = { wall: START, monotonic: 1000 };
  const deeds: ClockDeeds = {
    publishDue: async (now) => void done.push(`publish ${now.getTime() - START}`),
    pause: async (_, step) => void done.push(`pause ${step}`),
    resume: async () => void done.push('resume'),
    ...broken,
  };
  const clock = new Clock(deeds, makeLog('test', 'silent'), () => ({ ...look }));
  const pass = async (monotonic: number, wall = monotonic) => {
    look.monotonic += monotonic;
    look.wall += wall;
    await clock.tick();
  };
  return { clock, pass, done, look };
}

describe('the clock', () => {
  test('asks at each tick for what is due, with the time of the wall', async () => {
    const { pass, done } = turned();
    await pass(400);
    await pass(400, 900);
    expect(done).toEqual(['publish 400', 'publish 1300']);
  });

  test('pauses before it publishes when the wall clock was set forward', async () => {
    const { pass, done } = turned();
    await pass(400, 3_600_000);
    expect(done).toEqual(['pause 3599600', 'publish 3600000']);
  });

  test('does not pause when it was set back', async () => {
    const { pass, done } = turned();
    await pass(400, -3_600_000);
    expect(done).toEqual(['publish -3600000']);
  });

  test('lets publishing go on after five minutes of agreement, once', async () => {
    const { pass, done } = turned();
    await pass(400, 10_000);
    for (let minute = 0; minute < 7; minute += 1) await pass(MINUTE);
    expect(done.filter((deed) => !deed.startsWith('publish'))).toEqual(['pause 9600', 'resume']);
  });

  test('counts the five minutes anew after each step', async () => {
    const { pass, done } = turned();
    await pass(4 * MINUTE);
    await pass(400, -10_000);
    await pass(4 * MINUTE);
    expect(done).not.toContain('resume');
    await pass(MINUTE);
    expect(done).toContain('resume');
  });

  test('publishes nothing before a pause that failed was made', async () => {
    let fails = true;
    const kept: string[] = [];
    const { pass, done } = turned({
      pause: async () => {
        if (fails) throw new Error('busy');
        kept.push('pause');
      },
    });
    await pass(400, 10_000);
    expect(done).toEqual([]);
    fails = false;
    await pass(400);
    expect([kept, done]).toEqual([['pause'], ['publish 10400']]);
  });

  test('goes on after trouble', async () => {
    let fails = true;
    const { pass, done } = turned({
      publishDue: async () => {
        if (fails) throw new Error('busy');
        done.push('publish');
      },
    });
    await pass(400);
    fails = false;
    await pass(400);
    expect(done).toEqual(['publish']);
  });

  test('runs until it is told to stop, and tells how long it has been silent', async () => {
    const { clock, done, look } = turned();
    const stop = new AbortController();
    const running = clock.run(stop.signal);
    while (done.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    await running;
    look.monotonic += 700;
    expect(clock.silence()).toBe(700);
  });
});
