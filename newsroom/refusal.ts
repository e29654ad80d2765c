/**
 * Why a deed did not happen. The list is closed: a deed returns one of these codes, everything
 * else that goes wrong throws. The sentence is for the person: it says what is the matter and what
 * to do.
 */
export const REFUSAL_CODES = [
  'not_found', // not there, or not visible to this person: the two are answered alike
  'not_allowed', // visible, but this person may not do it
  'wrong_state', // the edition is no longer in the state that the deed starts from
  'conflict', // somebody saved since; carries the newest revision
  'not_ready', // publish requirements do not hold; carries the faults
  'four_eyes', // who contributed cannot approve
  'changed', // the text is not the one that was shown or approved
  'not_yet', // the instant is not reached
  'frozen', // the newsroom is frozen
  'paused', // the clock stepped; publishing waits for an editor
  'fresh_sign_in', // needs a sign-in of the last minutes
  'second_factor', // the second factor is missing, or has to be set up first
  'bad_input', // a field is wrong; carries fields
  'taken', // a slug, key or e-mail address is in use
  'last_one', // the last active admin or editor
  'too_often', // throttled
  'busy', // the store could not be had in time
  'unwritable', // the disk is full, or the data folder cannot be written to
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** One fault at one place, e.g. `{ field: 'texts.en.headline', sentence: 'Write a headline.' }`. */
export type Fault = { readonly field: string; readonly sentence: string };

export type Refusal = {
  readonly code: RefusalCode;
  readonly sentence: string;
  readonly faults: readonly Fault[];
  /** The newest revision, with `conflict` and `changed`. */
  readonly newestRevision?: number;
};

/** A refusal, ready to be returned by a rule or a deed. */
export function refusal(code: RefusalCode, sentence: string, faults: readonly Fault[] = []): Refusal {
  return { code, sentence, faults };
}

export type Refused = { readonly ok: false; readonly refusal: Refusal };
export type Done<T> = { readonly ok: true } & T;
export type Outcome<T> = Done<T> | Refused;

/** Answers an outcome that did not happen. */
export function refuse(code: RefusalCode, sentence: string, faults: readonly Fault[] = []): Refused {
  return { ok: false, refusal: refusal(code, sentence, faults) };
}
