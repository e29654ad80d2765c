import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveTopic } from '#db/editorial/furniture.ts';
import { currentPublicFile } from '#db/public/store.ts';
import { changeContact } from './change-contact.ts';
import { changeSection } from './change-section.ts';
import { confirmRetraction } from './confirm-retraction.ts';
import { pin } from './pin.ts';
import { rebuild } from './projection.ts';
import { reinstate } from './reinstate.ts';
import { requestRetraction } from './request-retraction.ts';
import { done, later, type TestNewsroom, testContent, testNewsroom, testText } from './testing/newsroom.ts';
import { nextEdition, published } from './testing/steps.ts';
import { withdraw } from './withdraw.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
  await newsroom.stores.editorial.tx(async (tx) => {
    await saveTopic(tx, 'water', { az: 'Su', en: 'Water' });
    await saveTopic(tx, 'harbours', { az: 'Limanlar', en: 'Harbours' });
    await saveTopic(tx, 'secret', { az: 'Sirr', en: 'The minister resigns' });
  });
  done(await changeSection(newsroom.by('admin'), { key: 'sea', names: { az: 'Dəniz', en: 'The sea' } }));
});
afterEach(() => newsroom.close());

function rows<T>(sql: string): T[] {
  const folder = newsroom.stores.publicFolder;
  const reader = new Database(join(folder, String(currentPublicFile(folder))), { readonly: true });
  try {
    return reader.prepare(sql).all() as T[];
  } finally {
    reader.close();
  }
}

const counters = () =>
  new Map(
    rows<{ scope: string; counter: number }>('SELECT scope, counter FROM generations').map(
      (row) => [row.scope, row.counter] as const,
    ),
  );

/** The scopes that a deed moves. */
async function movedBy(deed: () => Promise<unknown>): Promise<string[]> {
  const before = counters();
  await deed();
  return [...counters()]
    .filter(([scope, counter]) => before.get(scope) !== counter)
    .map(([scope]) => scope)
    .sort();
}

const about = (topics: readonly string[], section = 'news') => testContent({ topics: [...topics], section });
const inBoth = (words: string) => ({ az: words, en: words });
const lists = (language: string, ...more: string[]) => [
  `listing:${language}`,
  ...more.map((list) => `listing:${language}/${list}`),
];

describe('a release moves the lists it is in, and no others', () => {
  test('when it is published', async () => {
    await published(newsroom, about(['water'], 'sea'));
    const moved = await movedBy(() => published(newsroom, about(['harbours']), later(1)));
    expect(moved).toEqual(
      [
        ...lists('az', '2026', 'section/news', 'topic/harbours'),
        ...lists('en', '2026', 'section/news', 'topic/harbours'),
        'release:2026/0001', // its next release is the new one
        'release:2026/0002',
        'site', // names a topic for the first time
      ].sort(),
    );
  });

  test('when it opens a year', async () => {
    const moved = await movedBy(() => published(newsroom, about([])));
    expect(moved).toContain('listing:az/years');
    expect(await movedBy(() => published(newsroom, about([]), later(1)))).not.toContain('listing:az/years');
  });

  test('when it is withdrawn, comes back and is retracted', async () => {
    const { releaseId } = await published(newsroom, about(['water']));
    await published(newsroom, about(['harbours'], 'sea'), later(1));
    const touched = ['az', 'en'].flatMap((language) => [
      `corrections:${language}`,
      ...lists(language, '2026', 'section/news', 'topic/water'),
    ]);
    const all = [...touched, 'release:2026/0001', 'release:2026/0002', 'site'].sort();
    const reason = inBoth('The figures were wrong.');
    expect(
      await movedBy(async () => done(await withdraw(newsroom.by('editor', later(2)), { releaseId, reason }))),
    ).toEqual(all);
    expect(rows("SELECT * FROM page_topics WHERE reference = '2026/0001'")).toEqual([]);
    const again = { releaseId, reason: 'It was right after all.' };
    expect(await movedBy(async () => done(await reinstate(newsroom.by('editor', later(3)), again)))).toEqual(
      all,
    );
    const { requestId } = done(
      await requestRetraction(newsroom.by('editor', later(4)), { releaseId, reason }),
    );
    const gone = await movedBy(async () =>
      done(await confirmRetraction(newsroom.by('second', later(5)), { requestId })),
    );
    // It had left its lists when the retraction was asked for; the feeds of its lists still tell that it is gone.
    expect(gone).toEqual(
      [
        ...['az', 'en'].flatMap((language) => [
          `corrections:${language}`,
          ...lists(language, 'section/news', 'topic/water'),
        ]),
        'release:2026/0001',
      ].sort(),
    );
  });

  test('when a correction takes it to another section and topic', async () => {
    const { releaseId } = await published(newsroom, about(['water']));
    const moved = await movedBy(() =>
      nextEdition(
        newsroom,
        releaseId,
        'correction',
        (content) => ({
          ...content,
          section: 'sea',
          topics: ['harbours'],
          changeNotes: inBoth('It concerns the sea.'),
          texts: { ...content.texts, en: testText('The sides met in Ganja') },
        }),
        later(1),
      ),
    );
    for (const language of ['az', 'en']) {
      expect(moved).toEqual(
        expect.arrayContaining([
          `corrections:${language}`,
          ...lists(language, '2026', 'section/news', 'section/sea', 'topic/water', 'topic/harbours'),
        ]),
      );
    }
    expect(moved.some((scope) => scope.includes('years'))).toBe(false);
  });

  test('when it is pinned, the front pages alone', async () => {
    const { releaseId } = await published(newsroom, about(['water']));
    await published(newsroom, about(['water']), later(1));
    const pinned = { releaseId, wall: '2026-03-09T09:00' };
    expect(await movedBy(async () => done(await pin(newsroom.by('editor', later(2)), pinned)))).toEqual([
      'front',
    ]);
  });

  test('a standing page moves the menu and no list', async () => {
    const moved = await movedBy(() => published(newsroom, testContent({ kind: 'standing_page' })));
    expect(moved).toEqual(['release:2026/0001', 'site']);
  });
});

describe('the furniture', () => {
  const topics = () =>
    rows<{ names: string }>("SELECT json_extract(institution, '$.topics') AS names FROM furniture")[0]?.names;

  test('names a topic only while a listed release carries it', async () => {
    expect(topics()).toBe('[]');
    const { releaseId } = await published(newsroom, about(['water']));
    expect(topics()).toBe('[{"key":"water","names":{"az":"Su","en":"Water"}}]');
    done(await withdraw(newsroom.by('editor', later(1)), { releaseId, reason: inBoth('Not yet signed.') }));
    expect(topics()).toBe('[]');
  });

  test('that did not change moves nothing', async () => {
    const names = { az: 'Dəniz', en: 'The sea' };
    expect(
      await movedBy(async () => done(await changeSection(newsroom.by('admin'), { key: 'sea', names }))),
    ).toEqual([]);
  });

  test('shows a changed contact to its own page alone', async () => {
    const card = {
      key: 'night',
      names: { az: 'Gecə növbəsi' },
      duties: {},
      email: '',
      phone: '+994 12 000 01 03',
    };
    const call = newsroom.by('admin');
    expect(await movedBy(async () => done(await changeContact(call, { ...card, isDefault: false })))).toEqual(
      ['contacts'],
    );
    expect(
      await movedBy(async () => done(await changeContact(call, { ...card, isDefault: false, remove: true }))),
    ).toEqual(['contacts']);
  });
});

describe('related releases', () => {
  const related = (reference: string) =>
    rows<{ related: string }>(
      `SELECT related FROM pages WHERE language = 'en' AND reference = '${reference}'`,
    ).flatMap((row) =>
      (JSON.parse(row.related) as { path: string }[]).map(({ path }) => path.split('/').at(-1)),
    );
  const titled = (words: string, topics: readonly string[]) =>
    testContent({ topics: [...topics], texts: { az: testText(`${words} az`), en: testText(words) } });

  beforeEach(async () => {
    for (const [index, words] of ['one', 'two', 'three', 'four', 'five'].entries()) {
      await published(newsroom, titled(words, index === 1 ? ['water', 'harbours'] : ['water']), later(index));
    }
  });

  test('are the newest before it of the same topics, else those that came next', () => {
    expect(related('2026/0005')).toEqual(['four', 'three', 'two']);
    expect(related('2026/0004')).toEqual(['three', 'two', 'one']);
    expect(related('2026/0002')).toEqual(['one', 'three', 'four']);
    expect(related('2026/0001')).toEqual(['two', 'three', 'four']);
  });

  test('lose one that is withdrawn, and only the pages that named it move', async () => {
    const reason = inBoth('The figures were wrong.');
    const moved = await movedBy(async () =>
      done(await withdraw(newsroom.by('editor', later(9)), { releaseId: 1, reason })),
    );
    expect(moved.filter((scope) => scope.startsWith('release:'))).toEqual([
      'release:2026/0001',
      'release:2026/0002',
      'release:2026/0003',
      'release:2026/0004',
    ]);
    expect(related('2026/0004')).toEqual(['three', 'two', 'five']);
    expect(related('2026/0001')).toEqual([]);
  });

  test('follow a headline', async () => {
    await nextEdition(
      newsroom,
      3,
      'minor',
      (content) => ({
        ...content,
        texts: { ...content.texts, en: testText('three again') },
      }),
      later(9),
    );
    const [row] = rows<{ related: string }>(
      "SELECT related FROM pages WHERE language = 'en' AND reference = '2026/0005'",
    );
    expect(row?.related).toContain('three again');
  });

  test('are the same after a rebuild', async () => {
    const all = () => rows('SELECT reference, language, related FROM pages ORDER BY 1, 2');
    const before = all();
    await rebuild(newsroom.stores);
    expect(all()).toEqual(before);
  });
});
