import { LRUCache } from 'lru-cache';
import type { Generations } from './generations.ts';
import { type StoredResponse, weightOf } from './stored-response.ts';

type Held = {
  readonly response: StoredResponse;
  /** Epoch in which it was last found valid. */
  seen: number;
};

/** Finished responses in memory, least recently used first to go, bounded by bytes. */
export class Responses {
  readonly #held: LRUCache<string, Held>;
  readonly #generations: Generations;

  constructor(generations: Generations, maxBytes: number) {
    this.#generations = generations;
    this.#held = new LRUCache<string, Held>({
      maxSize: maxBytes,
      sizeCalculation: (held) => weightOf(held.response),
    });
  }

  /** What was already found valid for this key since the store last changed. */
  seen(key: string, epoch: number): StoredResponse | null {
    const held = this.#held.get(key);
    if (held === undefined || held.seen !== epoch) return null;
    return this.#generations.isInTime(held.response.vector) ? held.response : null;
  }

  /** The response for an address resolved in this epoch, if everything it depends on stands as it was. */
  current(key: string, status: number, epoch: number): StoredResponse | null {
    const held = this.#held.get(key);
    if (!held || held.response.status !== status) return null;
    if (!this.#generations.isCurrent(held.response.vector)) return null;
    held.seen = epoch;
    return held.response;
  }

  /** True where memory holds this key, in whatever state: the disk then has nothing newer. */
  holds(key: string): boolean {
    return this.#held.has(key);
  }

  /** Keeps it; the next request resolves its address again before it counts as seen. */
  keep(response: StoredResponse): void {
    this.#held.set(response.key, { response, seen: 0 });
  }

  /** Bytes held, for measurements. */
  get bytes(): number {
    return this.#held.calculatedSize;
  }

  get count(): number {
    return this.#held.size;
  }
}
