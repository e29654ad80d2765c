import { endDue } from '#desk/end-due.ts';
import { eraseOldWords } from '#desk/erase-old-words.ts';
import { pauseClock } from '#desk/pause-clock.ts';
import { CLOCK, publishDue } from '#desk/publish-due.ts';
import { resumeClock } from '#desk/resume-clock.ts';
import type { Stores } from '#desk/stores.ts';
import type { Outcome } from '#newsroom/refusal.ts';
import type { Logger } from '../log.ts';
import type { ClockDeeds } from './clock.ts';

/** What the clock does in this newsroom. A refusal throws: the clock then tries again. */
export function clockDeeds(stores: Stores, log: Logger): ClockDeeds {
  const eraseOld = hourly((now) => eraseOldWords(stores, now));
  return {
    publishDue: async (now) => {
      try {
        const { published, late, blocked } = await publishDue(stores, now);
        if (published.length > 0)
          log.info({ published: published.length, late: late.length }, 'due editions were published');
        if (blocked.length > 0) log.warn({ blocked: blocked.length }, 'due editions could not be published');
      } finally {
        const ended = await endDue(stores, now); // also while something cannot be published
        if (ended.length > 0) log.info({ ended }, 'what was to end by itself has ended');
        await eraseOld(now);
      }
    },
    pause: async (now, stepMs) => insist(await pauseClock({ stores, actor: CLOCK, now }, { stepMs })),
    resume: async (now) => insist(await resumeClock({ stores, actor: CLOCK, now })),
  };
}

/** Does something at the first tick and then once in an hour: it may be late, and costs a look at the store. */
function hourly(work: (now: Date) => Promise<unknown>): (now: Date) => Promise<void> {
  let next = 0;
  return async (now) => {
    if (now.getTime() < next) return;
    await work(now);
    next = now.getTime() + 3_600_000;
  };
}

function insist(outcome: Outcome<object>): void {
  if (!outcome.ok) throw new Error(outcome.refusal.sentence);
}
