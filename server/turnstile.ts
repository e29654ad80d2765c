/** Thrown when too many wait already; the reader is told to come again. */
export class Overcrowded extends Error {}

/** Lets a few tasks run at once and a bounded number wait, in order. */
export class Turnstile {
  readonly #most: number;
  readonly #mostWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(most: number, mostWaiting: number) {
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#most) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= this.#mostWaiting)
      throw new Overcrowded('Too many pages are being made, or searches under way.');
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** The place goes to the next in the queue, so the number running stays the same. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}
