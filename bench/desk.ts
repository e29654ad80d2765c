import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { openStores } from '#desk/open-stores.ts';
import type { Stores } from '#desk/stores.ts';
import { deskStoreOf } from './desk/store.ts';
import { makeTasks, type Task } from './desk/tasks.ts';

/**
 * Measures what people do at the desk with many releases against the same with few: both newsrooms in
 * one process, asked in turns. Prints ratios: absolute figures are noise on shared machines. Writes
 * `build/bench-desk.json`. Nothing of it is in the way of `npm test`.
 *
 *   npm run bench:desk [-- --releases 100000 --few 100 --rounds 200]
 */
const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '100000' },
    few: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '200' },
  },
});
const [many, few, rounds] = [Number(values.releases), Number(values.few), Number(values.rounds)];
const WARM_UP = 20;

const newsrooms = [openStores(await deskStoreOf(few)), openStores(await deskStoreOf(many))] as const;
try {
  const [ofFew, ofMany] = [await makeTasks(newsrooms[0]), await makeTasks(newsrooms[1])];
  const results: object[] = [];
  for (const name of Object.keys(ofFew)) results.push(await compare(name, ofFew[name], ofMany[name]));
  report(results);
} finally {
  for (const stores of newsrooms) close(stores);
}

async function compare(name: string, ofFew: Task | undefined, ofMany: Task | undefined): Promise<object> {
  const [small, large]: [number[], number[]] = [[], []];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const costs = [await costOf(ofFew, round), await costOf(ofMany, round)] as const;
    if (round < 0) continue;
    small.push(costs[0]);
    large.push(costs[1]);
  }
  const times = (share: number) => Number((at(large, share) / at(small, share)).toFixed(2));
  return {
    task: name,
    'p50 ms, few': at(small, 0.5),
    'p50 ms, many': at(large, 0.5),
    'p50 ×': times(0.5),
    'p95 ×': times(0.95),
  };
}

async function costOf(task: Task | undefined, round: number): Promise<number> {
  const begun = performance.now();
  await task?.(round);
  return performance.now() - begun;
}

function report(results: readonly object[]): void {
  const facts = { many, few, rounds, load: loadavg()[0], results };
  mkdirSync('build', { recursive: true });
  writeFileSync('build/bench-desk.json', `${JSON.stringify(facts, null, 2)}\n`);
  console.log(`${many} releases against ${few}, ${rounds} rounds, load ${facts.load?.toFixed(1)}.`);
  console.table(results);
}

function at(measured: readonly number[], share: number): number {
  const sorted = measured.toSorted((a, b) => a - b);
  return Number((sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(3));
}

function close({ editorial }: Stores): void {
  editorial.close();
}
