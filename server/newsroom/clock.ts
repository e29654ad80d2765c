import { setTimeout as pause } from 'node:timers/promises';
import { type ClockLook, clockStep } from '#newsroom/schedule.ts';
import type { Logger } from '../log.ts';

/** What the clock does; each asks the store itself whether there is anything to do. */
export type ClockDeeds = {
  /** Publishes what is due, in order, and ends what is to end. */
  readonly publishDue: (now: Date) => Promise<void>;
  /** The wall clock was set forward by so many milliseconds: publishing waits. */
  readonly pause: (now: Date, step: number) => Promise<void>;
  /** The clocks have agreed long enough: publishing goes on, where it waited. */
  readonly resume: (now: Date) => Promise<void>;
};

const EVERY = 400;
const AGREEMENT = 5 * 60_000;
const TELL_EVERY = 60_000;

/** Both clocks of this machine, in milliseconds. */
export function lookAtClocks(): ClockLook {
  return { wall: Date.now(), monotonic: performance.now() };
}

/**
 * The newsroom's clock. It looks often and never plans ahead: a timer over days would miss a clock
 * that is set, and a restart. Trouble is logged and never ends it; ticks never overlap.
 */
export class Clock {
  readonly #deeds: ClockDeeds;
  readonly #log: Logger;
  readonly #look: () => ClockLook;
  #before: ClockLook;
  #agreedSince: number;
  #hasResumed = false;
  /** A step forward for which publishing does not wait yet, because the store could not be had. */
  #owedPause = 0;
  #told = { reason: '', at: 0 };
  #lastTick: number;

  constructor(deeds: ClockDeeds, log: Logger, look: () => ClockLook = lookAtClocks) {
    this.#deeds = deeds;
    this.#log = log;
    this.#look = look;
    this.#before = look();
    this.#agreedSince = this.#before.monotonic;
    this.#lastTick = this.#before.monotonic;
  }

  /** Ticks until the signal is aborted. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.tick();
      await pause(EVERY, undefined, { signal }).catch(() => undefined);
    }
  }

  async tick(): Promise<void> {
    const now = this.#look();
    const step = clockStep(this.#before, now);
    this.#before = now;
    try {
      if (step !== 0) this.#stepped(now, step);
      if (this.#owedPause > 0) await this.#pauseFor(now);
      await this.#agree(now);
      await this.#deeds.publishDue(new Date(now.wall));
    } catch (error) {
      this.#tell(error instanceof Error ? (error.stack ?? error.message) : String(error), now.monotonic);
    }
    this.#lastTick = this.#look().monotonic;
  }

  /** Milliseconds since the last tick ended. */
  silence(): number {
    return this.#look().monotonic - this.#lastTick;
  }

  /** The same trouble once a minute: it comes with every tick while it lasts. */
  #tell(reason: string, at: number): void {
    if (reason === this.#told.reason && at - this.#told.at < TELL_EVERY) return;
    this.#told = { reason, at };
    this.#log.error({ reason }, 'the clock could not publish');
  }

  #stepped(now: ClockLook, step: number): void {
    this.#log.warn({ step }, 'the clock of this machine was set');
    this.#agreedSince = now.monotonic;
    this.#hasResumed = false;
    if (step > 0) this.#owedPause = step;
  }

  async #pauseFor(now: ClockLook): Promise<void> {
    await this.#deeds.pause(new Date(now.wall), this.#owedPause);
    this.#owedPause = 0;
  }

  async #agree(now: ClockLook): Promise<void> {
    if (this.#hasResumed || now.monotonic - this.#agreedSince < AGREEMENT) return;
    await this.#deeds.resume(new Date(now.wall));
    this.#hasResumed = true;
  }
}
