import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What a fixed rate of requests saw. Milliseconds. */
export type Steady = {
  readonly requests: number;
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly failed: number;
};

/** Asks for a page at a fixed rate from a process of its own. */
export async function steady(url: string, rate: number, seconds: number): Promise<Steady> {
  const child = start('steady.ts', [url, String(rate), String(seconds)]);
  let words = '';
  child.stdout?.on('data', (part: Buffer) => (words += part.toString()));
  await new Promise((done) => child.on('close', done));
  return JSON.parse(words);
}

export type Press = {
  readonly newest: () => number;
  readonly count: () => number;
  readonly stop: () => void;
};

/** A second process that publishes or commits on the newsroom's stores; `newest` is what it has acknowledged last. */
export function press(folder: string, what: 'publish' | 'commit', rate: number): Press {
  const child = start('press.ts', [folder, what, String(rate)]);
  child.on('exit', (code) => {
    if (code) throw new Error('The process at work on the stores failed.');
  });
  let [newest, count] = [0, 0];
  child.stdout?.on('data', (part: Buffer) => {
    const serials = part.toString().trim().split('\n').map(Number);
    count += serials.length;
    newest = serials.at(-1) ?? newest;
  });
  return { newest: () => newest, count: () => count, stop: () => child.kill('SIGKILL') };
}

function start(file: string, args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, file), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.on('exit', () => child.kill('SIGKILL')); // whatever ends the measurement ends it too
  return child;
}
