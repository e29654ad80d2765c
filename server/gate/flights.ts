import type { Generations } from './generations.ts';
import type { Responses } from './responses.ts';
import type { StoredResponse } from './stored-response.ts';
import type { Wanted } from './wanted.ts';

/** A response, and whether what it depends on still stood when it was finished; none where its address moved, or nothing can be made. */
export type Landed = { readonly response: StoredResponse | null; readonly current: boolean };

type Flight = { readonly epoch: number; readonly landed: Promise<Landed> };

export type Airfield = {
  readonly generations: Generations;
  readonly responses: Responses;
  /** From disk, null where there is none. */
  readonly fetchKept: (key: string) => Promise<StoredResponse | null>;
  readonly make: (wanted: Wanted) => Promise<StoredResponse | null>;
  /** Called with each response that was kept in memory. */
  readonly keep: (response: StoredResponse) => void;
};

/**
 * Pages under way. A request joins only a flight that began after the last change of the public
 * store, so nobody gets a page older than their own request; a page that moved while it was made is
 * not kept.
 */
export class Flights {
  readonly #flying = new Map<string, Flight>();
  readonly #field: Airfield;

  constructor(field: Airfield) {
    this.#field = field;
  }

  board(wanted: Wanted, epoch: number): Promise<Landed> {
    const under = this.#flying.get(wanted.key);
    if (under?.epoch === epoch) return under.landed;
    const landed = this.#fly(wanted).finally(() => {
      if (this.#flying.get(wanted.key)?.landed === landed) this.#flying.delete(wanted.key);
    });
    this.#flying.set(wanted.key, { epoch, landed });
    return landed;
  }

  async #fly(wanted: Wanted): Promise<Landed> {
    const { generations, responses } = this.#field;
    const kept = responses.holds(wanted.key) ? null : await this.#field.fetchKept(wanted.key);
    if (kept?.status === wanted.status && generations.isCurrent(kept.vector)) {
      responses.keep(kept);
      return { response: kept, current: true };
    }
    const response = await this.#field.make(wanted);
    if (response === null) return { response, current: false };
    const current = response.status === wanted.status && generations.isCurrent(response.vector);
    if (current) {
      responses.keep(response);
      this.#field.keep(response);
    }
    return { response, current };
  }
}
