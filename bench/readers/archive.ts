import type { MeasuredNewsroom } from '../newsroom.ts';
import { ask } from './ask.ts';
import { type Row, ratioRow } from './row.ts';

const TURNS = 100;

/** The first page of the archive and the last one up to page 5,000, rendered in turns. */
export async function archiveFarBack({ origin, renderHeaders, renderUrl }: MeasuredNewsroom): Promise<Row[]> {
  const inner = new URL(renderUrl).origin;
  const last = await lastPage(origin);
  const took: Record<'near' | 'far', number[]> = { near: [], far: [] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    took.near.push(await timeOf(`${inner}/en/news`, renderHeaders));
    took.far.push(await timeOf(`${inner}/en/news?page=${last}`, renderHeaders));
  }
  return [
    ratioRow(
      `archive page ${last} against page 1, rendered, median`,
      'ms',
      middle(took.far),
      middle(took.near),
      '≤ 1.5 ×',
    ),
  ];
}

async function lastPage(origin: string): Promise<number> {
  let [low, high] = [1, 5001];
  while (high - low > 1) {
    const half = Math.floor((low + high) / 2);
    const { status } = await ask(`${origin}/en/news?page=${half}`);
    if (status === 200) low = half;
    else high = half;
  }
  return low;
}

async function timeOf(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const begun = performance.now();
  const { status } = await ask(url, headers);
  if (status !== 200) throw new Error(`${url} answered ${status}.`);
  return performance.now() - begun;
}

function middle(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
