import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeLog } from '../log.ts';
import { Keeper, type Patience } from './keeper.ts';

let folder: string;
let keeper: Keeper | undefined;
const QUICK: Patience = { first: 10, longest: 40, steady: 60_000, kill: 300 };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-keeper-'));
});
afterEach(async () => {
  await keeper?.stop();
  rmSync(folder, { recursive: true });
});

/** Keeps a small program; `trace` answers what it wrote so far, a letter for each start. */
function keep(
  program: string,
  hopeless: readonly number[] = [],
  standsBack = false,
  flags: readonly string[] = [],
) {
  const file = join(folder, 'program.mjs');
  const traces = join(folder, 'trace');
  writeFileSync(traces, '');
  writeFileSync(
    file,
    `import { appendFileSync } from 'node:fs';\nconst note = (w) => appendFileSync(${JSON.stringify(traces)}, w);\n${program}`,
  );
  const events: string[] = [];
  keeper = new Keeper(
    { name: 'test', file, flags, environment: { NODE_ENV: 'test' }, standsBack, hopeless },
    {
      said: (message) => events.push(message),
      ended: () => events.push('ended'),
      gaveUp: (code) => events.push(`gave up ${code}`),
      log: makeLog('test', 'silent'),
    },
    QUICK,
  );
  keeper.start();
  return { events, trace: () => readFileSync(traces, 'utf8') };
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('never came to hold');
    await pause(10);
  }
}

describe('a kept process', () => {
  test('is started again whenever it ends', async () => {
    const { trace, events } = keep(`note('s'); process.exit(1);`);
    await until(() => trace().length >= 3);
    expect(events.filter((event) => event === 'ended').length).toBeGreaterThanOrEqual(2);
  });

  test('is started again when it is killed', async () => {
    const { trace } = keep(`note('s'); setInterval(() => {}, 1000);`);
    await until(() => trace() === 's');
    process.kill(keeper?.pid ?? 0, 'SIGKILL');
    await until(() => trace() === 'ss');
  });

  test('is not started again after a hopeless end', async () => {
    const { trace, events } = keep(`note('s'); process.exit(3);`, [3]);
    await until(() => events.length > 0);
    await pause(100);
    expect([events, trace()]).toEqual([['gave up 3'], 's']);
  });

  test('tells what it says, and nothing it should not', async () => {
    const { events } = keep(
      `process.send('nonsense'); process.send('level'); process.send('ready'); setInterval(() => {}, 1000);`,
    );
    await until(() => events.length === 2);
    expect(events).toEqual(['level', 'ready']);
  });

  test('opens when it is let', async () => {
    const { events } = keep(
      `process.send('waiting'); process.on('message', (m) => m === 'open' && process.send('ready'));`,
    );
    await until(() => events.length === 1);
    keeper?.letOpen();
    await until(() => events.length === 2);
    expect(events).toEqual(['waiting', 'ready']);
  });

  test.each([
    [false, 0],
    [true, 5],
  ])('gives way to the others where it is to stand back: %s', async (standsBack, steps) => {
    const program = `note((await import('node:os')).getPriority() + '.'); setInterval(() => {}, 1000);`;
    const { trace } = keep(program, [], standsBack);
    await until(() => trace().endsWith('.'));
    expect(trace()).toBe(`${Math.min(19, getPriority() + steps)}.`);
  });

  test('runs with the options that are given for it', async () => {
    const program = `note((await import('node:v8')).getHeapStatistics().heap_size_limit < 2 ** 27 ? 'small' : 'large');`;
    const { trace } = keep(`${program} setInterval(() => {}, 1000);`, [], false, [
      '--max-old-space-size=64',
      '--max-semi-space-size=1',
    ]);
    await until(() => trace() !== '');
    expect(trace()).toBe('small');
  });

  test('ends in order when it is stopped, and stays so', async () => {
    const { trace } = keep(
      `note('s'); process.on('SIGTERM', () => { note('t'); process.exit(0); }); setInterval(() => {}, 1000);`,
    );
    await until(() => trace() === 's');
    await Promise.all([keeper?.stop(), keeper?.stop()]);
    await pause(60);
    expect(trace()).toBe('st');
  });

  test('is ended by force when it does not', async () => {
    const { trace } = keep(`process.on('SIGTERM', () => {}); note('s'); setInterval(() => {}, 1000);`);
    await until(() => trace() === 's');
    const before = Date.now();
    await keeper?.stop();
    expect(Date.now() - before).toBeLessThan(5000);
  });
});
