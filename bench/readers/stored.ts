import { setTimeout as pause } from 'node:timers/promises';
import { load } from '../load.ts';
import type { MeasuredNewsroom } from '../newsroom.ts';
import { ask, releaseAddresses } from './ask.ts';
import { type Press, press, type Steady, steady } from './processes.ts';
import { plainRow, type Row, ratioRow } from './row.ts';

const SECONDS = 15;
const CRAWLED = 10_000;
const CHECKED = 100_000;

/**
 * A stored page at a quarter of the quiet capacity: quiet, while a release is published every second and
 * stored addresses are crawled, and while the desk commits and people search. Then: is any answer stale?
 */
export async function storedUnderWork(newsroom: MeasuredNewsroom): Promise<Row[]> {
  const { releaseUrl: url, origin, data } = newsroom;
  const addresses = await releaseAddresses(origin, CRAWLED);
  await store(origin, addresses);
  const { requestsPerSecond } = await load({ url, headers: {}, connections: 16, seconds: 4 });
  const rate = Math.round(requestsPerSecond / 4);
  await steady(url, rate, 3);
  const quiet = await steady(url, rate, SECONDS);
  const published = await during(press(data, 'publish', 1), crawl(origin, addresses), () =>
    steady(url, rate, SECONDS),
  );
  const committed = await during(press(data, 'commit', 50), search(origin, 20), () =>
    steady(url, rate, SECONDS),
  );
  const { stale, asked, publications } = await staleAnswers(newsroom);
  const p99 = (what: string, seen: Steady) => ratioRow(what, 'ms', seen.p99, quiet.p99, '≤ 1.5 ×');
  return [
    p99(`p99 at ${rate}/s, a publication a second, ${addresses.length} stored addresses crawled`, published),
    p99(`p99 at ${rate}/s, 50 commits and 20 searches a second`, committed),
    plainRow('failed of these', String(quiet.failed + published.failed + committed.failed), '0'),
    plainRow(`stale among ${asked} answers, ${publications} publications meanwhile`, String(stale), '0'),
  ];
}

type Work = { readonly stop: () => void };

async function during(one: Press, other: Work, measure: () => Promise<Steady>): Promise<Steady> {
  try {
    while (one.count() < 2) await pause(100);
    return await measure();
  } finally {
    one.stop();
    other.stop();
  }
}

/** Asks for each once, so that it is stored. */
async function store(origin: string, addresses: readonly string[]): Promise<void> {
  const left = addresses.values();
  const reader = async () => {
    for (const path of left) await ask(origin + path, { 'accept-encoding': 'br' });
  };
  await Promise.all([reader(), reader(), reader(), reader()]);
}

/** One reader who goes from page to page without a pause. */
function crawl(origin: string, addresses: readonly string[]): Work {
  const going = new AbortController();
  const walk = async () => {
    for (let nth = 0; !going.signal.aborted; nth += 1)
      await ask(origin + (addresses[nth % addresses.length] ?? '/en'), { 'accept-encoding': 'br' });
  };
  void walk();
  return { stop: () => going.abort() };
}

const WORDS = [
  'water',
  'ministry',
  'sea',
  'talks',
  'night',
  'service',
  'road',
  'school',
  'agreement',
  'visit',
];

/** So many searches a second, none asked twice. */
function search(origin: string, rate: number): Work {
  let nth = 0;
  const timer = setInterval(() => {
    nth += 1;
    const words = `${WORDS[nth % WORDS.length]} ${WORDS[(nth * 7 + 3) % WORDS.length]} ${nth}`;
    ask(`${origin}/en/search?q=${encodeURIComponent(words)}`).catch(() => undefined);
  }, 1000 / rate);
  return { stop: () => clearInterval(timer) };
}

/** Lists, asked while releases go out: each has to show what was acknowledged before it was asked for. */
async function staleAnswers({ origin, data }: MeasuredNewsroom) {
  const going = press(data, 'publish', 1);
  while (going.count() < 2) await pause(100);
  const paths = ['/en', '/en/news', '/en/feed.rss', '/en/sections/news'];
  let [asked, stale] = [0, 0];
  const reader = async () => {
    while (asked < CHECKED) {
      const [path, before] = [paths[asked % paths.length] ?? '/en', going.newest()];
      asked += 1;
      const { text } = await ask(origin + path);
      const shown = [...text.matchAll(/Measured bulletin (\d+)/g)].map(([, serial]) => Number(serial));
      if (Math.max(0, ...shown) < before) stale += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, reader));
  going.stop();
  return { stale, asked, publications: going.count() };
}
