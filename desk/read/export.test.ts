import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeTopic } from '../change-topic.ts';
import { confirmRetraction } from '../confirm-retraction.ts';
import { importAll, line } from '../import/testing/file.ts';
import { requestRetraction } from '../request-retraction.ts';
import { startEdition } from '../start-edition.ts';
import { changeIt, headlined } from '../testing/further-steps.ts';
import { done, later, type TestNewsroom, testContent, testNewsroom, testText } from '../testing/newsroom.ts';
import { approved, draft, nextEdition, published } from '../testing/steps.ts';
import { withdraw } from '../withdraw.ts';
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
  const counts = await exportReleases(stores, { drafts: false, write: async (one) => void lines.push(one) });
  return { lines, ...counts };
}
const editor = (at: TestNewsroom, now = later(60)) => at.by('editor', now);
const reason = { az: 'Səhv.', en: 'Wrong.' };

async function newTopic(key: string): Promise<void> {
  done(await changeTopic(newsroom.by('admin'), { key, names: { az: key } }));
}

/** A newsroom with some of everything. */
async function fill(): Promise<void> {
  await newTopic('water');
  await newTopic('rivers');
  const first = await published(newsroom);
  await nextEdition(newsroom, first.releaseId, 'correction', (content) => ({
    ...content,
    changeNotes: { az: 'Tarix.', en: 'The date.' },
    texts: {
      ...content.texts,
      en: {
        ...testText('The two sides met in Ganja', 'Two  spaces.\n\nA\u00a0hard one.'),
        notes: 'Come early.\n',
        slug: content.texts.en?.slug ?? null,
      },
    },
  }));
  const arabic = { ...testText('وصلت السفينة', 'وصلت السفينة إلى الميناء.'), subhead: 'أ' };
  await published(
    newsroom,
    testContent({ included: ['ar'], texts: { ar: arabic }, kind: 'statement', topics: ['rivers', 'water'] }),
    later(1),
  );
  const { releaseId: gone } = await published(newsroom, testContent(), later(2));
  done(await withdraw(newsroom.by('editor', later(3)), { releaseId: gone, reason }));
  const { releaseId: worse } = await published(newsroom, testContent(), later(4));
  const { requestId } = done(
    await requestRetraction(newsroom.by('editor', later(5)), { releaseId: worse, reason }),
  );
  done(await confirmRetraction(newsroom.by('second', later(5)), { requestId }));
  const html =
    '<h2>A</h2><ul><li>b<ol><li>c</li></ol></li></ul><blockquote>d</blockquote><table><tr><th>e</th><td>f &lt;g&gt;</td></tr></table><p><b><i><a href="https://x.example/?a=1&amp;b=2">h</a></i></b> <span lang="ru">привет</span><br>i</p><hr>';
  const texts = {
    en: {
      headline: 'Archive',
      subhead: 'S',
      dateline: 'Baku',
      body: html,
      notes: 'N',
      old_addresses: ['/z.html', '/a.html?x=ə'],
    },
    ru: { headline: 'Архив', slug: null, body_text: 'Да.', old_addresses: ['/ru/news/b.html'] },
  };
  const event = {
    start: '2019-01-02T10:00:00+04:00',
    zone: 'Europe/Berlin',
    places: { en: 'Pier', ru: 'Пирс' },
    contact: 'press',
  };
  await importAll(
    editor(newsroom),
    [
      line({ number: '2018/0913', texts, contacts: [] }),
      line({ source_id: 'b', kind: 'media_advisory', event, section: 'sea-and-coast' }),
      line({
        source_id: 'page',
        kind: 'standing_page',
        texts: { en: { ...texts.en, slug: 'open-data', old_addresses: [] } },
      }),
    ],
    { createMissing: true },
  );
}

describe('an export', () => {
  test('imported into another newsroom and exported there gives the same bytes', async () => {
    await fill();
    const { lines, releases, drafts, leftOut } = await exported(newsroom);
    expect({ releases, drafts, leftOut }).toEqual({
      releases: 5,
      drafts: 0,
      leftOut: { withdrawn: 1, retracted: 1, limited: 0 },
    });
    const brought = await importAll(editor(other), lines, { createMissing: true });
    expect(brought).toMatchObject({
      imported: 5,
      bad: [],
      created: ['section sea-and-coast', 'topic rivers', 'topic water'],
    });
    expect((await exported(other)).lines).toEqual(lines);
  });

  test('imported where it came from changes nothing', async () => {
    await fill();
    const { lines } = await exported(newsroom);
    expect(await importAll(editor(newsroom), lines, { update: true })).toMatchObject({
      unchanged: 5,
      bad: [],
    });
  });

  test('tells a release in full, in the order of the format', async () => {
    await newTopic('water');
    await published(newsroom, testContent({ topics: ['water'] }));
    const { lines } = await exported(newsroom);
    const text = (headline: string, slug: string, body: string) => ({
      headline,
      summary: 'The two sides met.',
      slug,
      body,
    });
    expect(lines).toEqual([
      JSON.stringify({
        number: '2026/0001',
        kind: 'press_release',
        section: 'news',
        published_at: '2026-03-02T12:00:00+04:00',
        topics: ['water'],
        contacts: ['press'],
        main: 'az',
        texts: {
          az: text(
            'Görüş keçirilib',
            'gorus-kecirilib',
            '<p>Tərəflər görüşüblər. Danışıqlar davam edir.</p>',
          ),
          en: text(
            'The two sides met in Baku',
            'the-two-sides-met-in-baku',
            '<p>The talks began in the morning. They went on until noon.</p>',
          ),
        },
      }),
    ]);
  });

  test('holds no word of what is not public', async () => {
    const { releaseId } = await published(newsroom);
    await draft(newsroom, testContent({ texts: { az: testText('Gizli'), en: testText('Secret') } }));
    await approved(newsroom, testContent({ texts: { az: testText('Gizli'), en: testText('Secret') } }));
    const input = { releaseId, kindOfChange: 'minor' } as const;
    const { editionId } = done(await startEdition(newsroom.by('writer'), input));
    await changeIt(newsroom, 'writer', editionId, headlined('Secret'));
    expect((await exported(newsroom)).lines.join()).not.toMatch(/Secret|Gizli/);
  });

  test('goes over many releases in order', async () => {
    const days = Array.from({ length: 205 }, (_, day) =>
      line({
        source_id: `s${day}`,
        published_at: new Date(Date.UTC(2018, 0, 205 - (day % 100))).toISOString(),
      }),
    );
    await importAll(editor(newsroom), days);
    const { lines } = await exported(newsroom);
    const order = lines.map((one) => `${JSON.parse(one).published_at} ${JSON.parse(one).number}`);
    expect(order).toHaveLength(205);
    expect(order).toEqual([...order].sort());
  });
});
