import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from './lock.mjs';

let home;
let folder;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'lock-'));
  folder = join(home, 'work.lock');
});
afterEach(() => rmSync(home, { recursive: true }));

function leaveLock(holder, age = 0) {
  mkdirSync(folder);
  const file = join(folder, 'holder.json');
  writeFileSync(file, JSON.stringify(holder));
  const then = new Date(Date.now() - age);
  utimesSync(file, then, then);
}

/** A process that adds one line when it gets the lock and one when it lets go. */
function contender(log) {
  const code = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    import { withLock } from ${JSON.stringify(new URL('lock.mjs', import.meta.url).href)};
    await withLock('work', async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      await setTimeout(30);
      appendFileSync(${JSON.stringify(log)}, 'out ');
    }, ${JSON.stringify(folder)});`;
  return once(spawn(process.execPath, ['--input-type=module', '-e', code]), 'close');
}

describe('withLock', () => {
  it('answers what the work answers and leaves nothing behind, also when the work throws', async () => {
    expect(await withLock('work', async () => existsSync(folder), folder)).toBe(true);
    await expect(withLock('work', () => Promise.reject(new Error('no')), folder)).rejects.toThrow('no');
    expect(existsSync(folder)).toBe(false);
  });

  it('lets one process in at a time, also when all find a dead holder’s lock', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'close');
    leaveLock({ pid: dead.pid, host: hostname() });
    const log = join(home, 'log');
    await Promise.all(Array.from({ length: 8 }, () => contender(log)));
    expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(8));
  });

  it('takes over from a holder on another machine that has been silent', async () => {
    leaveLock({ pid: 1, host: 'elsewhere' }, 60_000);
    expect(await withLock('work', async () => 'done', folder)).toBe('done');
  });

  it('waits for a holder on another machine that gave a sign of life', async () => {
    leaveLock({ pid: 1, host: 'elsewhere' });
    let entered = false;
    const waiting = withLock('work', async () => (entered = true), folder);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(entered).toBe(false);
    rmSync(folder, { recursive: true });
    expect(await waiting).toBe(true);
  });
});
