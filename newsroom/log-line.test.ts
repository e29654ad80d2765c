import { expect, test } from 'vitest';
import { readableLine, readableTo } from './log-line.ts';

const AT = new Date(2026, 10, 25, 17, 48, 2).getTime();
const line = (more: object) => `${JSON.stringify({ level: 30, time: AT, process: 'gate', ...more })}\n`;

test.each([
  [{ msg: 'the gate is open', port: 3000 }, '17:48:02 gate       the gate is open (port 3000)\n'],
  [
    { level: 40, msg: 'a mail was not taken', mail: 7, kind: 'invitation', reason: 'refused' },
    '17:48:02 gate       Note: a mail was not taken (mail 7, kind invitation)\n  refused\n',
  ],
  [
    { level: 50, msg: 'a form failed', reason: 'Error: it broke\n    at here' },
    '17:48:02 gate       TROUBLE: a form failed\n  Error: it broke\n      at here\n',
  ],
  [
    { level: 50, msg: 'it broke', err: { type: 'Error', message: 'it broke', stack: 'Error: it broke' } },
    '17:48:02 gate       TROUBLE: it broke\n  Error: it broke\n',
  ],
])('%j is readable', (entry, words) => {
  expect(readableLine(line(entry))).toBe(words);
});

test('what is no line of a log stays as it is', () => {
  for (const words of ['ready\n', '{}\n', 'null\n', '{"msg":1}\n']) expect(readableLine(words)).toBe(words);
});

test('a log that somebody reads is written in readable lines', () => {
  const written: string[] = [];
  readableTo({ write: (words) => written.push(words) }).write(line({ msg: 'the gate is open' }));
  expect(written).toEqual(['17:48:02 gate       the gate is open\n']);
});
