import type { Fault } from '#newsroom/refusal.ts';

/** A line that cannot be written; undoes its whole transaction. */
export class LineRefused extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(({ field, sentence }) => `${field}: ${sentence}`).join('; '));
    this.faults = faults;
  }
}
