import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { closePublicWriter } from '#desk/public-writer.ts';
import { NOON, testNewsroom } from '#desk/testing/newsroom.ts';
import { chance } from './crash/chance.ts';
import type { Done } from './crash/officers.ts';
import { verify } from './crash/verify.ts';

/**
 * Kills a newsroom at work with kill -9 at random instants, again and again on the same data, and looks
 * each time whether anything that was acknowledged is lost, early, half public or damaged. In every third
 * round two processes work on the stores at once, as with an operator's command beside the newsroom.
 *
 *   npm run crash [-- --rounds 200]
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '200' } } });
const rounds = Number(values.rounds);
const LONGEST_LIFE_MS = 1500;
const folder = mkdtempSync(join(tmpdir(), 'communique-crash-'));
const data = join(folder, 'data');

const counts = { kills: 0, deeds: 0, caughtBetween: 0, beforeReady: 0 };
const byDeed: Record<string, number> = {};
const troubles: string[] = [];

try {
  await prepare();
  for (let round = 1; round <= rounds; round += 1) await oneRound(round);
  report();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function prepare(): Promise<void> {
  const newsroom = await testNewsroom();
  closePublicWriter();
  newsroom.stores.editorial.close();
  cpSync(newsroom.stores.dataFolder, data, { recursive: true });
  newsroom.close();
}

async function oneRound(round: number): Promise<void> {
  const start = NOON.getTime() + round * 3_600_000;
  const two = round % 3 === 0;
  const lives = await Promise.all([live(start), ...(two ? [live(start + 1)] : [])]);
  const done = lives.flat();
  const found = await verify(data, done, round % 25 === 0 || round === rounds);
  counts.kills += lives.length;
  counts.deeds += done.length;
  counts.caughtBetween += found.waiting > 0 ? 1 : 0;
  for (const { deed } of done) byDeed[deed] = (byDeed[deed] ?? 0) + 1;
  for (const trouble of found.troubles) {
    troubles.push(`round ${round}: ${trouble}`);
    process.stdout.write(`round ${round}: ${trouble}\n`);
  }
  if (round % 10 === 0)
    process.stdout.write(`${round} rounds, ${counts.deeds} deeds, ${troubles.length} troubles\n`);
}

/** A process's life, ended after a random while; answers what it acknowledged. */
async function live(start: number): Promise<readonly Done[]> {
  const program = join(import.meta.dirname, 'crash/load-process.ts');
  const quick = join(import.meta.dirname, '../server/quick-drizzle.ts');
  const child = spawn(process.execPath, ['--import', quick, program, data, String(start)], {
    env: { ...process.env, LOG_LEVEL: 'fatal', NODE_COMPILE_CACHE: join(folder, 'compiled') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reading = createInterface({ input: child.stdout });
  reading.on('line', (line) => lines.push(line));
  const closed = Promise.all([once(child, 'close'), once(reading, 'close')]);
  await killAtRandom(child, reading);
  const [[, signal]] = await closed;
  if (signal !== 'SIGKILL') troubles.push(`A process ended by itself: ${String(signal)}`);
  const said = lines.flatMap((line) => read(line));
  if (said.length === 0) counts.beforeReady += 1;
  return said.filter(({ deed }) => deed !== 'ready');
}

/** Sometimes while it starts, else at some instant of its work. */
async function killAtRandom(child: ChildProcess, reading: NodeJS.EventEmitter): Promise<void> {
  const ended = once(child, 'close');
  if (!chance(0.1)) await Promise.race([once(reading, 'line'), ended]);
  await Promise.race([pause(Math.random() * LONGEST_LIFE_MS), ended]);
  child.kill('SIGKILL');
}

/** The last line may be cut: then it was not said. */
function read(line: string): Done[] {
  try {
    return [JSON.parse(line) as Done]; // our own process wrote it
  } catch {
    return [];
  }
}

function report(): void {
  mkdirSync('build', { recursive: true });
  const facts = { rounds, ...counts, troubles, byDeed };
  writeFileSync(join('build', 'crash.json'), `${JSON.stringify(facts, null, 2)}\n`);
  const { kills, deeds, caughtBetween, beforeReady } = counts;
  process.stdout.write(
    `${rounds} rounds, ${kills} kills (${beforeReady} before the process was ready, ${caughtBetween} rounds between a ` +
      `commit and its projection), ${deeds} acknowledged deeds, ${troubles.length} troubles.\n`,
  );
  process.stdout.write(`${JSON.stringify(byDeed)}\n`);
  if (troubles.length > 0) process.exitCode = 1;
}
