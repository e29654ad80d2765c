import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everyRow } from '#db/editorial/testing/rows.ts';
import { isLevel } from '../projection.ts';
import { later, type TestNewsroom, testNewsroom } from '../testing/newsroom.ts';
import { editorialRows, publicRows } from '../testing/traces.ts';
import { importAll, line } from './testing/file.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const everything = () => everyRow(newsroom.stores.editorial.file);

const many = (count: number) => Array.from({ length: count }, (_, index) => line({ source_id: `n${index}` }));
const releases = () => everything().releases?.length;

describe('a long import', () => {
  test('goes in transactions of at most a hundred, each of its own instant, with progress', async () => {
    const told: string[] = [];
    let minute = 0;
    const answer = await importAll(newsroom.by('editor'), many(250), {
      clock: () => later(++minute),
      progress: (what, lines) => void told.push(`${lines} ${what}`),
    });
    expect(answer).toMatchObject({ imported: 250, visible: true });
    expect(told).toEqual([
      '100 checked',
      '200 checked',
      '250 checked',
      '100 written',
      '200 written',
      '250 written',
    ]);
    const batches = editorialRows(
      newsroom,
      "SELECT at, count(*) AS entries FROM audit WHERE deed = 'import_release' GROUP BY at ORDER BY at",
    );
    expect(batches).toEqual(
      [101, 101, 51].map((entries, index) => ({ at: later(index + 1).getTime(), entries })),
    );
    expect(publicRows(newsroom, 'SELECT count(*) AS n FROM pages')).toEqual([{ n: 250 }]);
    expect(await isLevel(newsroom.stores)).toBe(true);
  });

  test('that was interrupted goes on where it stopped', async () => {
    const lines = many(250);
    let flushes = 0;
    const cut = importAll(newsroom.by('editor'), lines, {
      clock: () => {
        flushes += 1;
        if (flushes === 3) throw new Error('the machine stopped');
        return later(flushes);
      },
    });
    await expect(cut).rejects.toThrow('the machine stopped');
    expect(releases()).toBe(200);
    expect(await importAll(newsroom.by('editor', later(9)), lines)).toMatchObject({
      imported: 50,
      unchanged: 200,
    });
    expect(releases()).toBe(250);
  });

  test('of the same headline takes one address after the other', async () => {
    await importAll(newsroom.by('editor'), many(120));
    const [last] = publicRows(newsroom, "SELECT path FROM pages WHERE reference = '2018/0120'");
    expect(last).toEqual({ path: '/en/news/2018/the-harbour-opens-120' });
  });
});
