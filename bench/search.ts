import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { searchPath } from '#newsroom/search-asked.ts';
import { type Cost, startPages } from './search/pages.ts';
import { storeOf } from './search/store.ts';
import { randomFrom, type Vocabulary, vocabulary } from './search/words.ts';

/**
 * Measures search against the front page rendered on a miss: both asked of the pages process one after
 * the other, in turns, over a public store of many releases in three languages. Prints ratios:
 * absolute figures are noise on shared machines. Writes `build/bench-search.json`.
 *
 *   npm run bench:search [-- --releases 100000 --rounds 200]
 */
const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '200' },
  },
});
const [releases, rounds] = [Number(values.releases), Number(values.rounds)];
const WARM_UP = 20;

const random = randomFrom(7);
const words = vocabulary('az');
const between = (low: number, high: number) => low + Math.floor(random() * (high - low));

/** A search of each sort; another one each time. */
const SORTS: Readonly<Record<string, (az: Vocabulary) => string>> = {
  'rare word': ({ word, size }) => query(`"${word(between(size / 2, size))}"`),
  'common word': ({ word }) => query(`"${word(between(0, 20))}"`),
  'common word with its endings': ({ word }) => query(word(10 * between(0, 200))),
  'two common words': ({ word }) => query(`"${word(between(0, 50))}" "${word(between(0, 50))}"`),
  'common and rare word': ({ word, size }) =>
    query(`${word(between(0, 20))} ${word(between(size / 4, size))}`),
  phrase: ({ word }) => query(`"${word(between(0, 30))} ${word(between(0, 300))}"`),
  'common word in a rare section': ({ word }) =>
    searchPath('az', { query: `"${word(between(0, 20))}"`, section: 'rare' }),
  'word in a section and a year': ({ word }) =>
    searchPath('az', { query: word(between(0, 500)), section: 'news', from: '2010-01-01', to: '2010-12-31' }),
  'a year without words': () =>
    searchPath('az', { from: `${between(2005, 2020)}-01-01`, to: `${between(2020, 2024)}-01-01` }),
  'page 100 of a common word': ({ word }) =>
    searchPath('az', { query: `"${word(between(0, 20))}"`, page: 100 }),
  'nothing found': () => query(`zzz${between(0, 1e6).toString(36)}`),
};

function query(words: string): string {
  return searchPath('az', { query: words });
}

const pages = await startPages(await storeOf(releases));
try {
  for (let round = 0; round < WARM_UP; round += 1) await measureRound(new Map());
  const costs = new Map<string, Cost[]>();
  for (let round = 0; round < rounds; round += 1) await measureRound(costs);
  report(costs);
} finally {
  await pages.stop();
}

async function measureRound(costs: Map<string, Cost[]>): Promise<void> {
  const asked = Object.entries(SORTS).map(([sort, make]) => [sort, make(words)] as const);
  for (const [sort, path] of [['front page', '/az'] as const, ...asked]) {
    costs.set(sort, [...(costs.get(sort) ?? []), await pages.measure(path)]);
  }
}

function report(costs: ReadonlyMap<string, readonly Cost[]>): void {
  const front = figures(costs.get('front page') ?? []);
  const results = [...costs].map(([sort, measured]) => {
    const own = figures(measured);
    const times = (name: keyof typeof own) => (own[name] / front[name]).toFixed(2);
    return {
      sort,
      ...own,
      'p95 time ×': times('p95 ms'),
      'p50 CPU ×': times('p50 CPU ms'),
      'p95 CPU ×': times('p95 CPU ms'),
    };
  });
  const facts = { releases, languages: 3, rounds, load: loadavg()[0], results };
  mkdirSync('build', { recursive: true });
  writeFileSync('build/bench-search.json', `${JSON.stringify(facts, null, 2)}\n`);
  console.log(`${releases} releases in three languages; × means: of the front page, rendered on a miss.`);
  console.log(`${rounds} searches of each sort, load ${facts.load?.toFixed(1)}.`);
  console.table(results);
}

function figures(costs: readonly Cost[]) {
  const [wall, cpu] = [costs.map((cost) => cost.wall), costs.map((cost) => cost.cpu)];
  return {
    'p50 ms': at(wall, 0.5),
    'p95 ms': at(wall, 0.95),
    'p50 CPU ms': at(cpu, 0.5),
    'p95 CPU ms': at(cpu, 0.95),
  };
}

function at(measured: readonly number[], share: number): number {
  const sorted = [...measured].sort((a, b) => a - b);
  return Number((sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(2));
}
