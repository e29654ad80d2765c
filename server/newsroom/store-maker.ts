import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '../log.ts';
import { programFolder } from '../program.ts';

/** After a failure nothing is tried again for so long, in milliseconds. */
const PAUSE = 3000;
/** Steps of niceness: readers and the desk do not wait for it. */
const STANDS_BACK = 5;

/**
 * Has the public store made by a process of its own, the operator's `rebuild-public`: it takes minutes with many
 * releases, and this process answers the desk meanwhile.
 */
export class StoreMaker {
  readonly #log: Logger;
  readonly #made: () => void;
  #child: ChildProcess | undefined;
  #notBefore = 0;

  /** @param made called when a store was made */
  constructor(log: Logger, made: () => void) {
    this.#log = log;
    this.#made = made;
  }

  /** Starts it unless it runs, or has just failed. */
  start(): void {
    if (this.#child || performance.now() < this.#notBefore) return;
    this.#log.warn('the public store does not fit this program, or is damaged: it is made anew');
    const command = [join(programFolder, 'scripts/newsroom.ts'), 'rebuild-public'];
    const child = spawn(process.execPath, [...process.execArgv, ...command], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.#child = child;
    if (child.pid) standBack(child.pid);
    child.on('error', (error) => this.#ended(error.message));
    child.on('exit', (code, signal) => this.#ended(code === 0 ? null : `${code ?? signal}`));
  }

  /** Ends it, for a process that ends; what it has begun is thrown away by the next one. */
  stop(): void {
    this.#notBefore = Number.POSITIVE_INFINITY;
    this.#child?.kill('SIGTERM');
  }

  #ended(trouble: string | null): void {
    this.#child = undefined;
    if (this.#notBefore === Number.POSITIVE_INFINITY) return;
    if (trouble === null) {
      this.#log.info('the public store is made');
      this.#made();
      return;
    }
    this.#notBefore = performance.now() + PAUSE;
    this.#log.error({ trouble }, 'the public store could not be made; it is tried again');
  }
}

function standBack(pid: number): void {
  try {
    setPriority(pid, STANDS_BACK);
  } catch {
    // It has ended already, or this system does not let it.
  }
}
