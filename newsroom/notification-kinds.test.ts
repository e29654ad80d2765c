import { describe, expect, test } from 'vitest';
import { isAlarm, kindOfTold, NOTIFICATION_KINDS, NOTIFICATION_WAYS, wayFor } from './notification-kinds.ts';

describe('how a person is told', () => {
  test.each(NOTIFICATION_KINDS)('%s: as chosen; an alarm never goes nowhere', (kind) => {
    for (const way of NOTIFICATION_WAYS) {
      const expected = way === 'none' && ['blocked', 'overdue'].includes(kind) ? 'desk' : way;
      expect(wayFor(kind, way)).toBe(expected);
    }
  });

  test('what waits for this very person is mailed unless chosen otherwise', () => {
    const mailed = NOTIFICATION_KINDS.filter((kind) => wayFor(kind, undefined) === 'mail');
    expect(mailed).toEqual(['assigned', 'returned', 'mentioned', 'forced', 'blocked', 'overdue']);
  });

  test('a reply is a comment, a missed time is an alarm', () => {
    expect([kindOfTold('reply'), kindOfTold('comment')]).toEqual(['commented', 'commented']);
    expect(NOTIFICATION_KINDS.filter(isAlarm)).toEqual(['blocked', 'overdue']);
  });
});
