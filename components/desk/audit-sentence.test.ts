import { expect, test } from 'vitest';
import { auditSentence } from './audit-sentence.ts';

const NIGAR = { person: 7, personName: 'Nigar' };

/** Who did it is said before the sentence; to whom it was done has to be in it, unless it was they themselves. */
test.each([
  ['set_password', NIGAR, 7, 'set a password'],
  ['set_password', NIGAR, null, 'set the password of Nigar'],
  ['end_sessions', { ...NIGAR, sessions: 1 }, 7, 'ended a session'],
  ['end_sessions', { ...NIGAR, sessions: 2 }, 7, 'ended 2 sessions'],
  ['end_sessions', { ...NIGAR, sessions: 2 }, 8, 'ended sessions of Nigar: 2'],
  ['link_sign_on', NIGAR, 7, 'linked their own single sign-on'],
  ['link_sign_on', NIGAR, null, 'linked Nigar to their single sign-on'],
  ['unlink_sign_on', NIGAR, 8, 'unlinked Nigar from their single sign-on'],
  ['end_vouched_sessions', NIGAR, null, 'signed Nigar out, as their single sign-on did'],
  ['end_vouched_sessions', {}, null, 'signed somebody out, as their single sign-on did'],
  ['assign_reviewer', { reviewer: 7, personName: 'Nigar' }, 8, 'named a reviewer: Nigar'],
  ['assign_reviewer', { reviewer: null }, 8, 'left the review to any editor'],
])('%s of %j by person %s', (deed, details, personId, sentence) => {
  expect(auditSentence({ actor: 'Somebody', deed, details, personId })).toBe(sentence);
});
