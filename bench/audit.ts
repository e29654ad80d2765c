import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkHealth } from '#desk/health.ts';
import { openStores } from '#desk/open-stores.ts';
import { readAudit, verifyAuditFor } from '#desk/read/audit.ts';
import type { Person } from '#desk/read/offers.ts';
import type { Stores } from '#desk/stores.ts';
import type { AuditFilter } from '#newsroom/audit-filter.ts';
import { referenceNumber } from '#newsroom/reference-number.ts';
import { auditStoreOf, dayOf } from './audit/store.ts';

/**
 * Measures the audit log with many entries against the same with few: both newsrooms in one process, asked in
 * turns; then, of the large one, a whole export and a whole verification. Prints ratios: absolute figures are
 * noise on shared machines. Writes `build/bench-audit.json`. Nothing of it is in the way of `npm test`.
 *
 *   npm run bench:audit [-- --entries 1000000 --few 10000 --rounds 50]
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    few: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '50' },
  },
});
const [many, few, rounds] = [Number(values.entries), Number(values.few), Number(values.rounds)];
const WARM_UP = 5;
const ADMIN: Person = {
  kind: 'person',
  id: 1,
  name: 'Person 1',
  roles: ['admin'],
  active: true,
  freshUntil: null,
  owesSecondFactor: false,
};

type Page = {
  readonly name: string;
  readonly filter?: AuditFilter | ((entries: number) => AuditFilter);
  readonly before?: number | null;
};

const PAGES: readonly Page[] = [
  { name: 'first page' },
  { name: 'the last page', before: 100 },
  { name: 'one person', filter: { personId: 7 } },
  { name: 'a usual deed', filter: { deed: 'publish' } },
  { name: 'a rare deed', filter: { deed: 'freeze' } },
  { name: 'one release', filter: { reference: referenceNumber(2010, 42) } },
  { name: 'a day long ago', filter: { from: dayOf(1000), until: dayOf(1000) } },
  { name: 'from a day on', filter: { from: dayOf(1000) } },
  { name: 'until a day at half the log', filter: (entries) => ({ until: dayOf(entries / 2) }) },
  { name: 'a rare word', filter: { words: 'Mingachevir' } },
  { name: 'a word that is nowhere', filter: { words: 'zyxquatl' } },
  { name: 'a person, a deed and a word', filter: { personId: 8, deed: 'publish', words: 'case' } },
];

const newsrooms = [openStores(await auditStoreOf(few)), openStores(await auditStoreOf(many))] as const;
try {
  const pages: object[] = [];
  for (const page of PAGES) pages.push(await compare(page));
  report(pages, [await exported(newsrooms[1]), await verified(newsrooms[1]), await doctored(newsrooms[1])]);
} finally {
  for (const { editorial } of newsrooms) editorial.close();
}

async function compare({ name, filter, before = null }: Page) {
  const of = (entries: number) => (typeof filter === 'function' ? filter(entries) : filter);
  const [small, large]: [number[], number[]] = [[], []];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const costs = [
      await costOf(() => readAudit(newsrooms[0], ADMIN, before, of(few))),
      await costOf(() => readAudit(newsrooms[1], ADMIN, before, of(many))),
    ] as const;
    if (round < 0) continue;
    small.push(costs[0]);
    large.push(costs[1]);
  }
  const times = Number((middle(large) / middle(small)).toFixed(2));
  return { page: name, 'p50 ms, few': middle(small), 'p50 ms, many': middle(large), 'p50 ×': times };
}

async function costOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function middle(measured: readonly number[]): number {
  return Number((measured.toSorted((a, b) => a - b)[Math.floor(measured.length / 2)] ?? 0).toFixed(2));
}

/** Every page after the other, each as lines of JSON, as the export of the desk does. */
function exported(stores: Stores): Promise<object> {
  return whole('export', async () => {
    let [bytes, entries] = [0, 0];
    for (let before: number | null = null, first = true; first || before !== null; first = false) {
      const page: Awaited<ReturnType<typeof readAudit>> = await readAudit(stores, ADMIN, before);
      for (const entry of page?.entries ?? []) bytes += JSON.stringify(entry).length;
      entries += page?.entries.length ?? 0;
      before = page?.next ?? null;
    }
    return { entries, MiB: Math.round(bytes / 2 ** 20) };
  });
}

function verified(stores: Stores): Promise<object> {
  return whole('verification of the chain', async () => {
    const found = await verifyAuditFor(stores, ADMIN, new Date());
    return { entries: found?.upTo ?? 0, troubles: found?.troubles.length ?? -1 };
  });
}

function doctored(stores: Stores): Promise<object> {
  return whole('doctor: all checks of the stores', async () => {
    const file = join(stores.dataFolder, 'editorial.db');
    await checkHealth(stores);
    return { entries: many, MiB: Math.round(statSync(file).size / 2 ** 20) };
  });
}

function residentMib(): number {
  return process.memoryUsage.rss() / 2 ** 20;
}

/** How long something takes, how much more memory it needs at most, and the longest time in which nobody else had a turn. */
async function whole(name: string, work: () => Promise<object>): Promise<object> {
  const before = residentMib();
  let [most, longest, last] = [before, 0, performance.now()];
  const look = setInterval(() => {
    most = Math.max(most, residentMib());
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 20);
  const begun = performance.now();
  const facts = await work();
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(look);
  const perSecond = Math.round(many / seconds);
  return {
    work: name,
    ...facts,
    seconds: Number(seconds.toFixed(1)),
    'entries/s': perSecond,
    'MiB before': Math.round(before),
    'MiB more at most': Math.round(most - before),
    'longest wait of others, ms': Math.round(longest),
  };
}

function report(pages: readonly object[], wholes: readonly object[]): void {
  const facts = { many, few, rounds, load: loadavg()[0], pages, wholes };
  mkdirSync('build', { recursive: true });
  writeFileSync('build/bench-audit.json', `${JSON.stringify(facts, null, 2)}\n`);
  console.log(`${many} entries against ${few}, ${rounds} rounds, load ${facts.load?.toFixed(1)}.`);
  console.table(pages);
  console.table(wholes);
}
