import { counterNow, movedAt, storeIdNow, storeVersion } from '#db/public/generations.ts';

/** What a stored response depends on: counters of one public store. */
export type Vector = { readonly storeId: string; readonly scopes: Readonly<Record<string, number>> };

/**
 * How far the public store has come, looked at once per turn of the event loop: all requests that
 * one turn hands over share the look (about 5 µs), and a commit in between is seen by the next turn.
 */
export class Generations {
  #epoch = 0;
  #version = '';
  #storeId = '';
  #looked = false;
  #counters = new Map<string, number>();

  /** A number that changes whenever anything in the public store changed. Throws where there is no store. */
  epoch(): number {
    if (!this.#looked) this.#look();
    return this.#epoch;
  }

  /** True while none of what this vector names has moved. */
  isCurrent(vector: Vector): boolean {
    this.epoch();
    if (vector.storeId !== this.#storeId) return false;
    for (const scope in vector.scopes) {
      if (this.#counter(scope) !== vector.scopes[scope]) return false;
    }
    return true;
  }

  /** When the newest of these scopes moved, in milliseconds; null where none ever did. */
  newestMove(scopes: Iterable<string>): number | null {
    let newest: number | null = null;
    for (const scope of scopes) {
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
      this.#storeId = storeIdNow();
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
