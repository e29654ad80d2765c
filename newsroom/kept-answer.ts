import type { FormFields } from './forms/edit-fields.ts';
import type { Reading } from './readability.ts';
import type { Fault } from './refusal.ts';
import type { TakenFrom } from './taken-in.ts';
import type { Language } from './vocabulary.ts';

/** A fault or concern, with the place in words. */
export type Finding = Fault & { readonly place: string };

/** What stands between the words and their review, and how long their sentences are. */
export type Checked = {
  readonly faults: readonly Finding[];
  readonly concerns: readonly Finding[];
  readonly readings: readonly Reading[];
};

/** What others had saved meanwhile and is in the merged text. */
export type TakenIn = {
  /** The merged text: what a form goes on from that holds it. */
  readonly revisionId: number;
  /** The fields in which it differs from what was sent. */
  readonly fields: FormFields;
  readonly from: readonly TakenFrom[];
};

/** What the newsroom answers to autosave. It travels to the browser. */
export type KeptAnswer = {
  readonly state: 'kept';
  /** When, in the institution's zone: `14:03 UTC+4`. */
  readonly at: string;
  /** Others see nothing of it until somebody presses Save. */
  readonly alone: boolean;
  /** The revision that the form goes on from. */
  readonly baseRevisionId: number;
  /** What came of cutting a revision, where one was asked for. */
  readonly cut: 'not_asked' | 'cut' | 'merged' | 'conflict' | 'refused';
  /** Where it was merged; null where nothing came in. */
  readonly takenIn: TakenIn | null;
  /** What could not be kept or cut, and why. */
  readonly faults: readonly Fault[];
  /** The fields among them whose words the newsroom does not have. */
  readonly leftOut: readonly string[];
  readonly check: Checked;
  /** How many fields each language lacks. */
  readonly missing: Readonly<Record<Language, number>>;
};
export type RefusedAnswer = {
  readonly state: 'refused';
  readonly code: string;
  readonly sentence: string;
};

/** Reads an answer of ours; null where something else has answered, a proxy say. */
export function keptAnswer(given: unknown): KeptAnswer | RefusedAnswer | null {
  if (typeof given !== 'object' || given === null || !('state' in given)) return null;
  // The address is our own: whatever names itself so was made by the types above.
  return given.state === 'kept' || given.state === 'refused' ? (given as KeptAnswer | RefusedAnswer) : null;
}
