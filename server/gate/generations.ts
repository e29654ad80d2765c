import { counterNow, isStoreHeld, movedAt, storeIdNow, storeVersion } from '#db/public/generations.ts';
import type { Span } from '#db/public/scopes.ts';

/** What a stored response depends on: counters of one public store, and for some the clock. */
export type Vector = {
  readonly storeId: string;
  readonly scopes: Readonly<Record<string, number>>;
  /** Null where it holds whatever the time is. */
  readonly span: Span | null;
};

/**
 * How far the public store has come, looked at once per turn of the event loop: all requests that
 * one turn hands over share the look (about 5 µs), and a commit in between is seen by the next turn.
 */
export class Generations {
  #epoch = 0;
  #version = '';
  #storeId = '';
  #held = false;
  #looked = false;
  #counters = new Map<string, number>();
  readonly #now: () => number;
  readonly #replaced: () => void;

  /**
   * @param now the clock in milliseconds
   * @param replaced called when another store has taken the place of the one before
   */
  constructor(now: () => number, replaced: () => void = () => undefined) {
    this.#now = now;
    this.#replaced = replaced;
  }

  /** A number that changes whenever anything in the public store changed. Throws where there is no store. */
  epoch(): number {
    if (!this.#looked) this.#look();
    return this.#epoch;
  }

  /** Whether pages can only be shown that were finished before: no store fits this program yet. */
  isHeld(): boolean {
    this.epoch();
    return this.#held;
  }

  /** True where the time is one in which what this vector stands for holds. */
  isInTime({ span }: Vector): boolean {
    if (span === null) return true;
    const now = this.#now();
    return span.since <= now && now < span.until;
  }

  /** True while none of what this vector names has moved, and its time has not run out. */
  isCurrent(vector: Vector): boolean {
    this.epoch();
    if (vector.storeId !== this.#storeId || !this.isInTime(vector)) return false;
    for (const scope in vector.scopes) {
      if (this.#counter(scope) !== vector.scopes[scope]) return false;
    }
    return true;
  }

  /** When what this vector stands for changed last, in milliseconds; null where it never did. */
  changedAt({ scopes, span }: Vector): number | null {
    let newest = span?.since || null;
    for (const scope of Object.keys(scopes)) {
      const moved = movedAt(scope);
      if (moved !== null && (newest === null || moved > newest)) newest = moved;
    }
    return newest;
  }

  #counter(scope: string): number {
    const known = this.#counters.get(scope);
    if (known !== undefined) return known;
    const counter = counterNow(scope);
    this.#counters.set(scope, counter);
    return counter;
  }

  #look(): void {
    const version = storeVersion();
    if (version !== this.#version) {
      const before = this.#storeId;
      this.#storeId = storeIdNow();
      if (before !== '' && before !== this.#storeId) this.#replaced();
      this.#held = isStoreHeld();
      this.#counters.clear();
      this.#version = version;
      this.#epoch += 1;
    }
    this.#looked = true;
    setImmediate(() => {
      this.#looked = false;
    });
  }
}
