import { readFigures } from '#desk/read/figures.ts';
import { csvOf } from '#newsroom/csv.ts';
import { figuresTable } from '#newsroom/figures-table.ts';
import { atDesk, orNotFound } from '../../at-desk.ts';
import { speakForAsker } from '../../language.ts';
import { spanIn } from '../span-in.ts';

/** The figures as a file for a spreadsheet. */
export async function GET(request: Request): Promise<Response> {
  const { actor, stores, now } = await atDesk();
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const figures = orNotFound(await readFigures(stores, actor, spanIn(query), now, await speakForAsker()));
  const { from, until } = figures.asked;
  return new Response(csvOf(figuresTable(figures)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="figures-${from}-${until}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
