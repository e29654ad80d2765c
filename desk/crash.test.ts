import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentPublicFile } from '#db/public/store.ts';
import { storeRows } from '#db/testing/store-rows.ts';
import { watchWrites } from '#db/testing/watch-writes.ts';
import { catchUp } from './catch-up.ts';
import { checkHealth } from './health.ts';
import { openStores } from './open-stores.ts';
import { closePublicWriter } from './public-writer.ts';
import type { Stores } from './stores.ts';
import {
  CRASHED,
  type Crashed,
  doIt,
  type Prepared,
  prepare,
  UNPUBLISHED,
} from './testing/deeds-to-crash.ts';
import { testNewsroom } from './testing/newsroom.ts';
import { readTakenDown } from './withdrawals-log.ts';

/**
 * A process may end at any instant. Each deed that changes what readers have is ended before every one of
 * its writes: by looking at the files that lie there at that instant, which is what a killed process
 * leaves, and by killing a real one wherever they differ, around each commit and inside each transaction.
 */
let root: string;
let base: string;
let prepared: Prepared;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'communique-crash-'));
  base = join(root, 'base');
  const newsroom = await testNewsroom();
  prepared = await prepare(newsroom);
  closeAll(newsroom.stores);
  cpSync(newsroom.stores.dataFolder, base, { recursive: true });
  newsroom.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const editorialOf = (folder: string) => storeRows(join(folder, 'editorial.db'));
const publicOf = (folder: string) =>
  storeRows(join(folder, 'public', String(currentPublicFile(join(folder, 'public')))));

function closeAll(stores: Stores): void {
  closePublicWriter();
  stores.editorial.close();
}

let copies = 0;
function copyOf(folder: string): string {
  copies += 1;
  const copy = join(root, `copy-${copies}`);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  // What the index of a log holds is of no use to the next process: it makes its own.
  for (const name of names.filter((one) => one !== 'public' && !one.endsWith('-shm')))
    hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

/** One deed, walked through: its writes, the files at each that found them changed, both stores before and after. */
type Walk = {
  readonly steps: readonly string[];
  readonly states: readonly { readonly step: number; readonly folder: string }[];
  readonly editorial: { readonly before: object; readonly after: object };
  readonly readers: { readonly before: object; readonly after: object };
};

async function walk(deed: Crashed): Promise<Walk> {
  const folder = copyOf(base);
  const stores = openStores(folder);
  await catchUp(stores);
  const steps: string[] = [];
  const states: { step: number; folder: string }[] = [];
  let last = '';
  let isLooking = false;
  const look = (step: string) => {
    if (isLooking) return; // copying writes too
    isLooking = true;
    steps.push(step);
    const hash = hashOf(folder);
    if (hash !== last) states.push({ step: steps.length, folder: copyOf(folder) });
    last = hash;
    isLooking = false;
  };
  const stop = watchWrites(look);
  const outcome = await doIt(stores, deed, prepared);
  look('the answer');
  stop();
  expect(outcome).toMatchObject({ ok: true, visible: true });
  closeAll(stores);
  return {
    steps,
    states,
    editorial: { before: editorialOf(base), after: editorialOf(folder) },
    readers: { before: publicOf(base), after: publicOf(folder) },
  };
}

/** What must hold of the files that a process left, before and after the next start. Answers whether the deed is done. */
async function holdsUp(
  folder: string,
  { editorial, readers }: Walk,
  acknowledged: boolean,
): Promise<boolean> {
  const seen = publicOf(folder);
  const kept = editorialOf(folder);
  expect([readers.before, readers.after], 'readers have all or nothing').toContainEqual(seen);
  expect([editorial.before, editorial.after], 'the newsroom has all or nothing').toContainEqual(kept);
  const isDone = JSON.stringify(kept) === JSON.stringify(editorial.after);
  if (!isDone) expect(seen, 'readers are never ahead').toEqual(readers.before);
  if (!isDone) expect(wordsIn(join(folder, 'public')), 'no word is early').toEqual([]);
  if (acknowledged) expect(seen, 'what was acknowledged is public').toEqual(readers.after);

  const stores = openStores(folder);
  await catchUp(stores);
  expect(await checkHealth(stores)).toEqual([]);
  closeAll(stores);
  expect(editorialOf(folder)).toEqual(isDone ? editorial.after : editorial.before);
  expect(publicOf(folder), 'the next start makes it level').toEqual(isDone ? readers.after : readers.before);
  return isDone;
}

/** Unpublished words in the raw bytes of a folder. */
function wordsIn(folder: string): string[] {
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  return UNPUBLISHED.filter((word) => bytes.some((file) => file.includes(word)));
}

/** The numbers of the writes before which a real process is killed. */
function points({ steps, states }: Walk): number[] {
  const all = new Set(states.map(({ step }) => step));
  for (const [index, step] of steps.entries()) {
    if (step === 'COMMIT') for (const at of [index - 2, index + 1, index + 2]) all.add(at);
  }
  return [...all, steps.length + 1].filter((at) => at > 1).sort((a, b) => a - b);
}

const LOGGED: Readonly<Record<Crashed, readonly string[]>> = {
  publish: ['withdrawal'],
  correct: ['withdrawal'],
  withdraw: ['withdrawal', 'withdrawal'],
  retract: ['withdrawal', 'retraction'],
};

describe.each(CRASHED)('%s', (deed) => {
  let walked: Walk;
  beforeAll(async () => {
    walked = await walk(deed);
  });

  test('writes in the order that a crash needs: the deed, what is kept outside, what readers have', () => {
    const { steps, states } = walked;
    const [first = 0, second = 0, ...more] = steps.flatMap((step, at) => (step === 'COMMIT' ? [at] : []));
    const outside = steps.findIndex((step) => step.startsWith('renameSync audit-head'));
    expect(more).toEqual([]);
    expect([first, outside, second].toSorted((a, b) => a - b)).toEqual([first, outside, second]);
    expect(states.length).toBeGreaterThan(3);
  });

  test('is done whole or not at all, whatever write was the last', async () => {
    const done: boolean[] = [];
    for (const { folder } of walked.states) {
      done.push(await holdsUp(folder, walked, false));
      const log = readTakenDown(join(folder, 'withdrawals.log'));
      expect(log.lines.map(({ what }) => what)).toEqual(done.at(-1) ? LOGGED[deed] : ['withdrawal']);
    }
    expect(done[0]).toBe(false);
    expect(done.at(-1)).toBe(true);
    expect(done.toSorted(), 'once done, it stays done').toEqual(done);
  });

  test('survives kill -9 of its process', async () => {
    const { steps } = walked;
    const left = await Promise.all(points(walked).map((point) => killed(deed, point)));
    for (const { point, folder, said } of left) {
      const acknowledged = point > steps.length;
      expect(said !== '', `killed before ${steps[point - 1]}: ${said}`).toBe(acknowledged);
      await holdsUp(folder, walked, acknowledged);
    }
  }, 60_000);
});

/** Lets a process do the deed and kills it before its n-th write; answers what it left and what it had acknowledged. */
async function killed(deed: Crashed, point: number) {
  const folder = copyOf(base);
  const program = join(import.meta.dirname, 'testing/deed-process.ts');
  const quick = join(import.meta.dirname, '../server/quick-drizzle.ts');
  const args = [program, folder, deed, JSON.stringify(prepared), String(point)];
  const child = spawn(process.execPath, ['--import', quick, ...args], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'compiled') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (words: Buffer) => (said += words.toString()));
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  return { point, folder, said };
}
