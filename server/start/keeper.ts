import { type ChildProcess, fork } from 'node:child_process';
import { getPriority, setPriority } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { MESSAGES, type Message, OPEN } from '../lifecycle.ts';
import type { Logger } from '../log.ts';

export type Kept = {
  readonly name: string;
  /** The file that the process runs. */
  readonly file: string;
  /** Options of Node for it. */
  readonly flags: readonly string[];
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  /** Whether it gives way to the other processes where the processor is short. */
  readonly standsBack: boolean;
  /** Exit codes after which starting again would not help. */
  readonly hopeless: readonly number[];
};

export type KeeperEvents = {
  /** The process said so; it may say it again after each restart. */
  readonly said?: (message: Message) => void;
  /** It ended unasked and will be started again. */
  readonly ended?: () => void;
  /** It ended with one of the hopeless codes. */
  readonly gaveUp: (code: number) => void;
  readonly log: Logger;
};

/** Milliseconds. */
export type Patience = {
  readonly first: number;
  readonly longest: number;
  readonly steady: number;
  readonly kill: number;
};
export const PATIENCE: Patience = { first: 250, longest: 10_000, steady: 60_000, kill: 10_000 };

/** Keeps one process running: starts it again after a growing pause whenever it ends unasked. */
export class Keeper {
  readonly #kept: Kept;
  readonly #events: KeeperEvents;
  readonly #patience: Patience;
  #child: ChildProcess | undefined;
  #stopping = false;
  #pause: number;

  constructor(kept: Kept, events: KeeperEvents, patience: Patience = PATIENCE) {
    this.#kept = kept;
    this.#events = events;
    this.#patience = patience;
    this.#pause = patience.first;
  }

  start(): void {
    const { file, flags, environment, name, standsBack } = this.#kept;
    const startedAt = Date.now();
    const child = fork(file, [], {
      env: { ...environment },
      execArgv: [...flags],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child = child;
    if (standsBack && child.pid) standBack(child.pid); // at once: threads have the priority of what made them
    child.on('message', (message) => this.#hear(message));
    child.on('error', (error) =>
      this.#events.log.error({ process: name, reason: error.message }, 'a process failed'),
    );
    child.on('exit', (code, signal) => void this.#ended(code, signal, Date.now() - startedAt));
  }

  /** Asks it to end and waits; ends it by force after a while. May be called many times. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const force = setTimeout(() => child.kill('SIGKILL'), this.#patience.kill);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(force);
  }

  /** Lets a waiting process open. */
  letOpen(): void {
    if (this.#child?.connected) this.#child.send(OPEN);
  }

  /** Process id, for tests and measurements. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  #hear(message: unknown): void {
    const known = MESSAGES.find((one) => one === message);
    if (known) this.#events.said?.(known);
  }

  async #ended(code: number | null, signal: string | null, lived: number): Promise<void> {
    if (this.#stopping) return;
    const { name, hopeless } = this.#kept;
    if (code !== null && hopeless.includes(code)) {
      this.#events.gaveUp(code);
      return;
    }
    if (lived >= this.#patience.steady) this.#pause = this.#patience.first;
    this.#events.log.warn(
      { process: name, code, signal, pause: this.#pause },
      'a process ended; it is started again',
    );
    this.#events.ended?.();
    await pause(this.#pause);
    this.#pause = Math.min(this.#pause * 2, this.#patience.longest);
    if (!this.#stopping) this.start();
  }
}

const STEP_BACK = 5;
const LAST = 19;

/** Lets a process wait where others want the processor. It runs all the same where that is not possible. */
function standBack(pid: number): void {
  try {
    setPriority(pid, Math.min(LAST, getPriority() + STEP_BACK));
  } catch {
    // It has ended already, or this system does not let it.
  }
}
