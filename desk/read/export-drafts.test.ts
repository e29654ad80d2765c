import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importAll } from '../import/testing/file.ts';
import { limit } from '../limit.ts';
import { startRelease } from '../start-release.ts';
import { done, later, NOON, type TestNewsroom, testContent, testNewsroom } from '../testing/newsroom.ts';
import { draft, published } from '../testing/steps.ts';
import { exportReleases } from './export.ts';

let newsroom: TestNewsroom;
let other: TestNewsroom;
beforeEach(async () => {
  [newsroom, other] = [await testNewsroom(), await testNewsroom()];
});
afterEach(() => {
  newsroom.close();
  other.close();
});

async function exported({ stores }: TestNewsroom) {
  const lines: string[] = [];
  const counts = await exportReleases(stores, { drafts: true, write: async (one) => void lines.push(one) });
  return { lines, ...counts };
}
const editor = (at: TestNewsroom) => at.by('editor', later(60));

describe('drafts, where they are asked for', () => {
  beforeEach(async () => {
    await draft(newsroom);
    done(
      await startRelease(newsroom.by('writer'), {
        kind: 'readout',
        section: 'news',
        languages: ['az', 'ru'],
      }),
    );
    await published(newsroom);
  });

  test('go over as drafts and come back the same', async () => {
    const { lines, drafts } = await exported(newsroom);
    expect(drafts).toBe(2);
    expect(await importAll(editor(other), lines)).toMatchObject({ imported: 3, bad: [], warnings: [] });
    expect((await exported(other)).lines).toEqual(lines);
    expect(await importAll(editor(other), lines, { update: true })).toMatchObject({ unchanged: 3 });
  });

  test('are known again in the newsroom they came from', async () => {
    const { lines } = await exported(newsroom);
    expect(await importAll(editor(newsroom), lines, { update: true })).toMatchObject({ unchanged: 3 });
  });

  test('but not what is limited to named people, whoever asks', async () => {
    const { editionId } = await draft(newsroom, testContent(), NOON);
    const { editor: named, second } = newsroom.people;
    done(await limit(newsroom.by('editor'), { editionId, personIds: [named, second] }));
    expect(await exported(newsroom)).toMatchObject({ drafts: 2, leftOut: { limited: 1 } });
  });
});
