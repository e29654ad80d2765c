import { type Refusal, refusal } from './refusal.ts';
import { type Deed, OPEN_STATES, type State } from './vocabulary.ts';

/**
 * The states of an edition and the deeds that lead from one to another, as one table. What else a
 * deed asks for (an approval, an instant, another person) stands in the deed.
 */
type Step = { readonly from: readonly State[]; readonly to: State | 'same' };

export const STEPS = {
  save_draft: { from: ['draft', 'in_review'], to: 'same' },
  submit: { from: ['draft'], to: 'in_review' },
  return: { from: ['in_review', 'approved'], to: 'draft' },
  approve: { from: ['in_review'], to: 'approved' },
  reopen: { from: ['approved'], to: 'draft' },
  schedule: { from: ['approved', 'scheduled'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'approved' },
  publish: { from: ['approved', 'scheduled'], to: 'published' },
  force_publish: { from: ['draft', 'in_review'], to: 'published' },
  sign_off: { from: ['published', 'superseded', 'withdrawn'], to: 'same' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  reinstate: { from: ['withdrawn'], to: 'published' },
  request_retraction: { from: ['published', 'withdrawn'], to: 'withdrawn' },
  confirm_retraction: { from: ['withdrawn'], to: 'retracted' },
  cancel_retraction: { from: ['withdrawn'], to: 'same' },
  request_suppression: { from: ['superseded'], to: 'same' },
  confirm_suppression: { from: ['superseded'], to: 'same' },
  cancel_suppression: { from: ['superseded'], to: 'same' },
  set_archive_date: { from: ['draft'], to: 'same' },
  pin: { from: ['published'], to: 'same' },
  unpin: { from: ['published'], to: 'same' },
  comment: { from: OPEN_STATES, to: 'same' },
  reply: { from: OPEN_STATES, to: 'same' },
  resolve_comment: { from: OPEN_STATES, to: 'same' },
  reopen_comment: { from: OPEN_STATES, to: 'same' },
  assign_reviewer: { from: ['draft', 'in_review'], to: 'same' },
  limit: { from: OPEN_STATES, to: 'same' },
  unlimit: { from: OPEN_STATES, to: 'same' },
  discard: { from: ['draft', 'in_review', 'approved'], to: 'discarded' },
} as const satisfies Partial<Record<Deed, Step>>;

export type EditionDeed = keyof typeof STEPS;

/** Whether the deed starts from this state. */
export function canHappen(deed: EditionDeed, state: State): boolean {
  const from: readonly State[] = STEPS[deed].from;
  return from.includes(state);
}

/** The state after the deed. Throws where the deed does not start from `state`: ask `canHappen` first. */
export function stateAfter(deed: EditionDeed, state: State): State {
  if (!canHappen(deed, state)) throw new Error(`${deed} does not start from ${state}.`);
  const { to } = STEPS[deed];
  return to === 'same' ? state : to;
}

/** What each state means for somebody who wanted something else, and the way on. */
const WAY_ON: Readonly<Record<State, string>> = {
  draft: 'This edition is a draft. Submit it for review first.',
  in_review: 'This edition is in review. Return it to draft, or approve it first.',
  approved: 'This edition is approved. Reopen it to change it; that voids the approval.',
  scheduled: 'This edition is scheduled. Unschedule it first.',
  published: 'This edition is published. Start a new edition to change it.',
  superseded: 'A newer edition has replaced this one. Work on the newest one.',
  withdrawn: 'This release is withdrawn. Reinstate it, or publish a new edition.',
  retracted: 'This release is retracted for good. Start a new release.',
  discarded: 'This edition was discarded. Start a new one.',
};

/** The refusal for a deed that does not start from the edition's state. */
export function wrongState(_deed: EditionDeed, state: State): Refusal {
  return refusal('wrong_state', WAY_ON[state]);
}
