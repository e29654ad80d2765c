import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Block } from '#newsroom/document-schema.ts';
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

  test('with the places of their pictures and what is said of them', async () => {
    const said = { alt: 'Two ships', caption: 'Day one', credit: 'A. Mammadova' };
    const pictures: Block[] = [
      { type: 'figure', attrs: said },
      { type: 'figure', attrs: { alt: null, caption: '', credit: '' } },
      { type: 'figure', attrs: { alt: '', caption: '', credit: '' } },
    ];
    const content = testContent();
    const en = content.texts.en ?? expect.fail('no text');
    const body = { ...en.body, doc: { ...en.body.doc, content: [...en.body.doc.content, ...pictures] } };
    await draft(newsroom, { ...content, texts: { ...content.texts, en: { ...en, body } } });
    const { lines } = await exported(newsroom);
    const { warnings } = await importAll(editor(other), lines);
    expect(warnings.map(({ sentence }) => sentence)).toEqual([
      'a picture has a place and has to be put in (3 times)',
    ]);
    expect((await exported(other)).lines).toEqual(lines);
    expect(await importAll(editor(other), lines, { update: true })).toMatchObject({ updated: 0 });
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
