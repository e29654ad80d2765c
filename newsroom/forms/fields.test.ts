import { describe, expect, it } from 'vitest';
import { editionForm, freezeForm, publicReasonForm } from './editions.ts';

describe('the number of a thing', () => {
  it.each(['7', '123456789012345', 7])('takes %j', (editionId) => {
    expect(editionForm.parse({ editionId })).toEqual({ editionId: Number(editionId) });
  });

  it.each(['', '0', '-1', '1.5', '1e2', '0x10', 'NaN', '１', ' 7', '7 OR 1=1', '1'.repeat(16), undefined])(
    'refuses %j in a sentence',
    (editionId) => {
      const { error } = editionForm.safeParse({ editionId });
      expect(error?.issues.map((issue) => issue.message)).toEqual([
        'This form is incomplete. Load the page again.',
      ]);
    },
  );
});

describe('words in several languages', () => {
  const reason = (words: string) => publicReasonForm.safeParse({ releaseId: '7', 'reason.en': words });

  it('have one line end, no control characters, and nothing that turns text around', () => {
    expect(reason(' One.\r\nTwo\u0000\u202e. ').data?.reason).toEqual({ en: 'One.\nTwo.' });
  });

  it('are refused where they are too many, never cut', () => {
    const { error } = reason('x'.repeat(5001));
    expect(error?.issues).toMatchObject([{ path: ['reason', 'en'], message: /5,000 characters/ }]);
    expect(reason('x'.repeat(5000)).success).toBe(true);
  });
});

it('a reason of nothing visible is none', () => {
  expect(freezeForm.parse({ reason: '\u0000\u202e ' })).toEqual({ reason: '' });
});
