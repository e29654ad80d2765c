import { readFileSync } from 'node:fs';
import { Interrupted } from './run.mjs';
import { say } from './say.mjs';

/** Counts what passed and failed over all steps of a run; each static check counts as one. */
class Tally {
  passed = 0;
  failed = 0;

  /** Adds what a test runner counted. A bad exit without a failed test, or no test at all, is a failure too. */
  add({ passed, failed }, exitCode, title) {
    const faulty = exitCode !== 0 || passed + failed === 0;
    if (faulty && failed === 0)
      say(`${title} ended with code ${exitCode} after ${passed} tests: counted as one failure.`);
    this.passed += passed;
    this.failed += faulty ? Math.max(failed, 1) : failed;
  }

  /** Says the one closing line and answers the exit code that belongs to it. */
  close() {
    say(`${this.passed} passed, ${this.failed} failed`);
    return this.failed > 0 || this.passed === 0 ? 1 : 0;
  }
}

/**
 * Does `work` with a tally and answers the exit code. Whatever goes wrong on the way, even an installation,
 * is told, counts as one failure, and the closing line comes last.
 */
export async function counted(work) {
  const tally = new Tally();
  try {
    await work(tally);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    say(error.constructor === Error ? error.message : error.stack);
    tally.failed += 1;
  }
  return tally.close();
}

/** Counts from the report that `vitest --reporter=json` writes; zeros when there is none. */
export function vitestCounts(file) {
  const report = reportIn(file);
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}

/** Counts from the report that `playwright --reporter=json` writes; a test that needed a second try has failed. */
export function playwrightCounts(file) {
  const { expected = 0, unexpected = 0, flaky = 0 } = reportIn(file).stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
