import { memoryMib } from '../cpu.ts';
import { load } from '../load.ts';
import type { MeasuredNewsroom } from '../newsroom.ts';
import { plainRow, type Row, ratioRow } from './row.ts';

const SOON = 10_000;
const LATE = 1_000_000;

/** Memory of the gate after a million requests against after ten thousand, and of all processes then. */
export async function memoryOverRequests(newsroom: MeasuredNewsroom): Promise<Row[]> {
  const { releaseUrl: url } = newsroom;
  const ask = async (seconds: number) =>
    (await load({ url, headers: {}, connections: 64, seconds })).requests;
  let asked = 0;
  while (asked < SOON) asked += await ask(1);
  const soon = memoryMib(newsroom.gatePid);
  while (asked < LATE) asked += await ask(10);
  const late = memoryMib(newsroom.gatePid);
  const all = late + memoryMib(newsroom.pagesPid) + memoryMib(newsroom.newsroomPid);
  return [
    ratioRow(`memory of the gate after ${asked} requests against ${SOON}`, 'MiB', late, soon, '≤ 1.1 ×'),
    plainRow('memory of all three processes', `${all.toFixed(0)} MiB`, '≤ 700 MiB'),
  ];
}
