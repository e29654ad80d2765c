import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { cpuSeconds, memoryMib } from './cpu.ts';
import { type Load, load, loader } from './load.ts';
import { startMeasuredNewsroom } from './newsroom.ts';
import { startNginx } from './nginx.ts';

/**
 * Measures the release page: from the gate, from one nginx worker that serves the same bytes as a
 * file, and rendered by the framework on every request. Prints ratios: absolute figures are noise on
 * shared machines. Writes `build/bench.json`.
 *
 *   npm run bench [-- --seconds 4]
 */
const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 4;
const CONNECTIONS = [16, 64] as const;
const ROUNDS = 3;

type Point = Load & { readonly cpuPerRequest: number };
type Target = {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  readonly headers?: Readonly<Record<string, string>>;
};

const newsroom = await startMeasuredNewsroom();
const { body: bytes, encoding } = await newsroom.asBrowser(newsroom.releaseUrl);
const nginx = await startNginx(newsroom.freePort, bytes, encoding);
const targets: Target[] = [
  ...(nginx ? [{ name: 'nginx, same bytes', url: nginx.url, pid: nginx.workerPid }] : []),
  { name: 'gate', url: newsroom.releaseUrl, pid: newsroom.gatePid },
  {
    name: 'rendered on every request',
    url: newsroom.renderUrl,
    pid: newsroom.pagesPid,
    headers: newsroom.renderHeaders,
  },
];

try {
  const results = [];
  for (const connections of CONNECTIONS) results.push(await measure(connections));
  report(results);
} finally {
  nginx?.stop();
  await newsroom.stop();
}

async function measure(connections: number) {
  const points = new Map<string, Point[]>(targets.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const target of targets) points.get(target.name)?.push(await point(target, connections));
  }
  const middle = new Map([...points].map(([name, rounds]) => [name, medianOf(rounds)]));
  return { connections, points: Object.fromEntries(middle) };
}

async function point(target: Target, connections: number): Promise<Point> {
  const { url, pid, headers = {} } = target;
  await load({ url, headers, connections, seconds: 1 });
  const before = cpuSeconds(pid);
  const seen = await load({ url, headers, connections, seconds });
  return { ...seen, cpuPerRequest: (cpuSeconds(pid) - before) / seen.requests };
}

function medianOf(points: readonly Point[]): Point {
  const sorted = [...points].sort((a, b) => a.requestsPerSecond - b.requestsPerSecond);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}

type Result = Awaited<ReturnType<typeof measure>>;

function report(results: readonly Result[]): void {
  const facts = {
    loader,
    nginx: nginx?.version ?? 'not on this machine',
    bytes: bytes.length,
    encoding,
    load: loadavg()[0],
    gateMib: memoryMib(newsroom.gatePid),
    pagesMib: memoryMib(newsroom.pagesPid),
    results,
  };
  mkdirSync('build', { recursive: true });
  writeFileSync(join('build', 'bench.json'), `${JSON.stringify(facts, null, 2)}\n`);
  console.log(
    `Release page: ${bytes.length} bytes on the wire (${encoding ?? 'identity'}); load by ${loader}; ${facts.nginx}`,
  );
  for (const { connections, points } of results) console.table(ratios(connections, points));
  console.log(`Memory: gate ${facts.gateMib.toFixed(0)} MiB, pages ${facts.pagesMib.toFixed(0)} MiB`);
}

function ratios(connections: number, points: Record<string, Point>) {
  const gate = points.gate;
  return Object.entries(points).map(([name, { requestsPerSecond, cpuPerRequest, p50, p99, failed }]) => ({
    connections,
    what: name,
    'requests/s': Math.round(requestsPerSecond),
    'gate is … × as fast': gate ? (gate.requestsPerSecond / requestsPerSecond).toFixed(2) : '',
    'gate uses … × the CPU': gate ? (gate.cpuPerRequest / cpuPerRequest).toFixed(2) : '',
    'p50 ms': p50,
    'p99 ms': p99,
    failed,
  }));
}
