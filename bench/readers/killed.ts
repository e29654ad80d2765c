import { setTimeout as pause } from 'node:timers/promises';
import type { MeasuredNewsroom } from '../newsroom.ts';
import { ask } from './ask.ts';
import { steady } from './processes.ts';
import { plainRow, type Row } from './row.ts';

const SECONDS = 30;
const RATE = 2000;

/** Pages and newsroom processes killed over and over while readers ask for a stored page. */
export async function killedUnderLoad(newsroom: MeasuredNewsroom): Promise<Row[]> {
  await ask(newsroom.releaseUrl, { 'accept-encoding': 'br' }); // stored from here on
  const going = new AbortController();
  let kills = 0;
  const kill = async () => {
    while (!going.signal.aborted) {
      for (const role of ['pagesPid', 'newsroomPid'] as const) {
        kills += killed(() => newsroom[role]) ? 1 : 0;
        await pause(1500);
      }
    }
  };
  const killing = kill();
  const seen = await steady(newsroom.releaseUrl, RATE, SECONDS);
  going.abort();
  await killing;
  return [
    plainRow(
      `failed of ${seen.requests} requests for a stored page, ${kills} processes killed`,
      String(seen.failed),
      '0',
    ),
  ];
}

/** False where it is not running at the moment. */
function killed(pidNow: () => number): boolean {
  try {
    process.kill(pidNow(), 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}
