import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, startSupervisor } from '../../e2e/process.ts';
import { startMeasuredNewsroom } from '../newsroom.ts';
import { ask } from './ask.ts';
import { plainRow, type Row } from './row.ts';

const ROUNDS = 5;

/** From the start of the built newsroom to the first page that a reader gets: one stored before, and one that has to be rendered. */
export async function startOfReaders(data: string): Promise<Row[]> {
  const port = await freePort();
  const newsroom = await startMeasuredNewsroom(data, port);
  const path = new URL(newsroom.releaseUrl).pathname;
  await ask(newsroom.releaseUrl);
  await newsroom.stop();
  const took: Record<'stored' | 'cold', number[]> = { stored: [], cold: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    took.stored.push(await firstAnswer(data, port, path));
    rmSync(join(data, 'gate-cache'), { recursive: true, force: true });
    took.cold.push(await firstAnswer(data, port, path));
  }
  const slowest = (figures: readonly number[]) => `${(Math.max(...figures) / 1000).toFixed(2)} s`;
  return [
    plainRow(`start to first page, stored before, slowest of ${ROUNDS}`, slowest(took.stored), '≤ 1 s'),
    plainRow(`start to first page, nothing stored, slowest of ${ROUNDS}`, slowest(took.cold), '≤ 3 s'),
  ];
}

async function firstAnswer(data: string, port: number, path: string): Promise<number> {
  const begun = performance.now();
  const child = startSupervisor({ PORT: String(port), NEWSROOM_DATA: data, NEWSROOM_DEMO: 'on' });
  const url = `http://localhost:${port}${path}`;
  for (;;) {
    const answer = await ask(url).catch(() => null);
    if (answer?.status === 200) break;
    await pause(10);
  }
  const took = performance.now() - begun;
  const ended = new Promise((done) => child.on('exit', done));
  child.kill('SIGTERM');
  await ended;
  return took;
}
