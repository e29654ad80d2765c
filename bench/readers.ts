import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startMeasuredNewsroom } from './newsroom.ts';
import { archiveFarBack } from './readers/archive.ts';
import { killedUnderLoad } from './readers/killed.ts';
import { memoryOverRequests } from './readers/memory.ts';
import type { Row } from './readers/row.ts';
import { startOfReaders } from './readers/start.ts';
import { storedUnderWork } from './readers/stored.ts';

/**
 * Measures what readers feel of a newsroom with many releases, row by row. Prints a table of ratios and
 * writes `build/bench-readers-N.json`. The newsroom is made once, under `build/`.
 *
 *   npm run bench:readers -- --releases 1000 [--only stored]
 */
const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const releases = Number(option('releases')) || 1000;
const only = option('only');
const ROWS = {
  stored: storedUnderWork,
  archive: archiveFarBack,
  memory: memoryOverRequests,
  killed: killedUnderLoad,
} as const;

const data = resolve(`build/bench-newsroom-${releases}`);
makeNewsroom();
const rows: Row[] = [];
if (!only || only === 'start') rows.push(...(await startOfReaders(data)));
const newsroom = await startMeasuredNewsroom(data);
try {
  for (const [name, measure] of Object.entries(ROWS)) {
    if (!only || only === name) rows.push(...(await measure(newsroom)));
  }
} finally {
  await newsroom.stop();
}
writeFileSync(join('build', `bench-readers-${releases}.json`), `${JSON.stringify(rows, null, 2)}\n`);
console.table(rows);

/** The demo with so many releases; made beside its place, so that an interrupted run leaves no half of it. */
function makeNewsroom(): void {
  if (existsSync(data)) return;
  const draft = `${data}.draft`;
  mkdirSync(draft, { recursive: true });
  const args = ['scripts/newsroom.ts', 'bulk-demo', String(releases)];
  const env = { ...process.env, NEWSROOM_DATA: draft };
  const { status } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('The newsroom could not be made.');
  spawnSync('mv', [draft, data]);
  rmSync(draft, { recursive: true, force: true });
}
