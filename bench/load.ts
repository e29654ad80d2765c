import { spawnSync } from 'node:child_process';
import autocannon from 'autocannon';

/** What one run of load saw. */
export type Load = {
  readonly requestsPerSecond: number;
  readonly requests: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
};

export type LoadOptions = {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly headers: Readonly<Record<string, string>>;
};

const hasWrk = spawnSync('wrk', ['--version']).error === undefined;
/** Which program makes the load: wrk costs less of the machine that it shares with what it measures. */
export const loader = hasWrk ? 'wrk' : 'autocannon';

/** Keeps `connections` requests under way for some seconds; asks for brotli as browsers do. */
export async function load(options: LoadOptions): Promise<Load> {
  return hasWrk ? withWrk(options) : withAutocannon(options);
}

const ENCODING = 'br, gzip';

function withWrk({ url, connections, seconds, headers }: LoadOptions): Load {
  const all = Object.entries({ 'accept-encoding': ENCODING, ...headers });
  const given = all.flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '--timeout', '15s', ...given, url];
  const run = spawnSync('wrk', args, { encoding: 'utf8' });
  const found = (pattern: RegExp) => pattern.exec(run.stdout)?.[1] ?? '0';
  return {
    requestsPerSecond: Number(found(/Requests\/sec:\s+([\d.]+)/)),
    requests: Number(found(/(\d+) requests in/)),
    // Only lines that begin with the percentage: the thread statistics can hold the same text.
    p50: milliseconds(found(/^\s+50%\s+(\S+)/m)),
    p99: milliseconds(found(/^\s+99%\s+(\S+)/m)),
    failed: Number(found(/Non-2xx or 3xx responses: (\d+)/)) + socketErrors(run.stdout),
  };
}

function socketErrors(output: string): number {
  const found = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output);
  return (found?.slice(1) ?? []).reduce((sum, count) => sum + Number(count), 0);
}

function milliseconds(duration: string): number {
  const value = Number.parseFloat(duration);
  if (duration.endsWith('us')) return value / 1000;
  return duration.endsWith('ms') ? value : value * 1000;
}

async function withAutocannon({ url, connections, seconds, headers }: LoadOptions): Promise<Load> {
  const all = { 'accept-encoding': ENCODING, ...headers };
  const result = await autocannon({ url, connections, duration: seconds, headers: all });
  return {
    requestsPerSecond: result.requests.average,
    requests: result.requests.total,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
