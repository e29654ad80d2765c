import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { counted, playwrightCounts, vitestCounts } from './tally.mjs';

let lines;
beforeEach(() => {
  lines = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

describe('counted', () => {
  it.each([
    ['all well', [[{ passed: 3, failed: 0 }, 0]], '3 passed, 0 failed\n', 0],
    ['one failed', [[{ passed: 3, failed: 1 }, 1]], '3 passed, 1 failed\n', 1],
    ['nothing ran', [], '0 passed, 0 failed\n', 1],
    ['a runner without tests', [[{ passed: 0, failed: 0 }, 0]], '0 passed, 1 failed\n', 1],
    ['a fault outside all tests', [[{ passed: 3, failed: 0 }, 1]], '3 passed, 1 failed\n', 1],
  ])('%s', async (_case, runs, closing, code) => {
    const answer = await counted((tally) => {
      for (const [counts, exitCode] of runs) tally.add(counts, exitCode, 'Tests');
    });
    expect([lines.at(-1), answer]).toEqual([closing, code]);
  });

  it('closes with the count when something broke on the way', async () => {
    const answer = await counted(() => Promise.reject(new Error('No browser.')));
    expect([lines, answer]).toEqual([['No browser.\n', '0 passed, 1 failed\n'], 1]);
  });
});

describe('reports of test runners', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('counts a flaky journey as failed, and nothing where there is no report', () => {
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } }));
    expect(playwrightCounts(file)).toEqual({ passed: 4, failed: 2 });
    expect(vitestCounts(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0 });
  });
});
