import { describe, expect, test } from 'vitest';
import { DEEDS, STATES } from './vocabulary.ts';
import { canHappen, type EditionDeed, STEPS, stateAfter, wrongState } from './workflow.ts';

/** The table of the rules, written out: deed, the states it starts from, where it leads. */
const TABLE: Readonly<Record<EditionDeed, readonly [from: string, to: string]>> = {
  save_draft: ['draft in_review', 'same'],
  submit: ['draft', 'in_review'],
  return: ['in_review approved', 'draft'],
  approve: ['in_review', 'approved'],
  reopen: ['approved', 'draft'],
  schedule: ['approved scheduled', 'scheduled'],
  unschedule: ['scheduled', 'approved'],
  publish: ['approved scheduled', 'published'],
  force_publish: ['draft in_review', 'published'],
  sign_off: ['published superseded withdrawn', 'same'],
  withdraw: ['published', 'withdrawn'],
  reinstate: ['withdrawn', 'published'],
  request_retraction: ['published withdrawn', 'withdrawn'],
  confirm_retraction: ['withdrawn', 'retracted'],
  cancel_retraction: ['withdrawn', 'same'],
  request_suppression: ['superseded', 'same'],
  confirm_suppression: ['superseded', 'same'],
  cancel_suppression: ['superseded', 'same'],
  set_archive_date: ['draft', 'same'],
  pin: ['published', 'same'],
  unpin: ['published', 'same'],
  comment: ['draft in_review approved scheduled', 'same'],
  reply: ['draft in_review approved scheduled', 'same'],
  resolve_comment: ['draft in_review approved scheduled', 'same'],
  reopen_comment: ['draft in_review approved scheduled', 'same'],
  assign_reviewer: ['draft in_review', 'same'],
  limit: ['draft in_review approved scheduled', 'same'],
  unlimit: ['draft in_review approved scheduled', 'same'],
  discard: ['draft in_review approved', 'discarded'],
};
const deeds = DEEDS.filter((deed): deed is EditionDeed => Object.hasOwn(STEPS, deed));

describe.each(deeds)('%s', (deed) => {
  const [from, to] = TABLE[deed];

  test.each(STATES)('from %s', (state) => {
    const starts = from.split(' ').includes(state);
    expect(canHappen(deed, state)).toBe(starts);
    if (starts) expect(stateAfter(deed, state)).toBe(to === 'same' ? state : to);
    else expect(() => stateAfter(deed, state)).toThrow();
  });
});

test.each(STATES)('a deed refused in state %s says what the way on is', (state) => {
  const refusal = wrongState('submit', state);
  expect(refusal.code).toBe('wrong_state');
  expect(refusal.sentence).toMatch(/^This (edition|release)|^A newer edition/);
});

test('no way leads out of retracted or discarded, and none but suppression out of superseded', () => {
  for (const state of ['retracted', 'discarded'] as const) {
    expect(deeds.filter((deed) => canHappen(deed, state))).toEqual([]);
  }
  const fromSuperseded = deeds.filter((deed) => canHappen(deed, 'superseded'));
  expect(fromSuperseded.filter((deed) => stateAfter(deed, 'superseded') !== 'superseded')).toEqual([]);
});
