import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveSection, saveTopic } from '#db/editorial/furniture.ts';
import { NO_FILTER, type ReleaseFilter } from '#newsroom/release-filter.ts';
import { discard } from '../discard.ts';
import { forcePublish } from '../force-publish.ts';
import { limit } from '../limit.ts';
import { saveDraft } from '../save-draft.ts';
import { schedule } from '../schedule.ts';
import { signOff } from '../sign-off.ts';
import { startEdition } from '../start-edition.ts';
import {
  done,
  later,
  NOON,
  type TestNewsroom,
  type TestPerson,
  testContent,
  testNewsroom,
  testText,
} from '../testing/newsroom.ts';
import { approved, draft, holds, published } from '../testing/steps.ts';
import type { Person } from './offers.ts';
import { readReleases } from './releases.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

function as(person: TestPerson): Person {
  const { actor } = newsroom.by(person);
  if (actor.kind !== 'person') throw new Error('not a person');
  return actor;
}

const find = (filter: Partial<ReleaseFilter>, person: TestPerson = 'writer') =>
  readReleases(newsroom.stores, as(person), { ...NO_FILTER, ...filter });
const found = async (filter: Partial<ReleaseFilter>, person: TestPerson = 'writer') =>
  (await find(filter, person))?.releases.map((row) => row.releaseId);
const titled = (headline: string) =>
  testContent({ texts: { az: testText(`${headline} az`), en: testText(headline) } });

describe('a filter of releases', () => {
  test('finds by each thing it can be asked for, and by all at once', async () => {
    await newsroom.stores.editorial.tx(async (tx) => {
      await saveSection(tx, 'sport', { az: 'İdman' });
      await saveTopic(tx, 'rivers', { az: 'Çaylar' });
    });
    const other = await draft(newsroom, titled('Another'));
    const wanted = testContent({
      kind: 'speech',
      section: 'sport',
      topics: ['rivers'],
      included: ['az', 'en', 'ru'],
      texts: {
        ...testContent().texts,
        ru: { ...testText('Елка', 'Стороны встретились в Баку.'), summary: 'Встреча.' },
      },
    });
    const { releaseId, editionId } = await published(newsroom, wanted);
    const whole: Partial<ReleaseFilter> = {
      kind: 'speech',
      section: 'sport',
      topic: 'rivers',
      language: 'ru',
      state: 'published',
      person: newsroom.people.writer,
      from: '2026-03-02',
      to: '2026-03-02',
      words: 'ёлка',
    };
    expect(await found(whole)).toEqual([releaseId]);
    for (const name of ['kind', 'section', 'topic', 'language', 'state', 'words'] as const)
      expect([name, await found({ [name]: whole[name] })]).toEqual([name, [releaseId]]);
    expect(await found({ person: newsroom.people.second })).toEqual([]);
    expect(await found({ to: '2026-03-01' })).toEqual([]);
    expect(await found({ from: '2026-03-03' })).toEqual([]);
    expect(await found({})).toEqual([releaseId, other.releaseId]);
    const { edition } = await holds(newsroom.stores, editionId);
    expect(edition.state).toBe('published');
  });

  test('finds the words of the open edition, of what readers have, and not those of a save before', async () => {
    const { releaseId } = await published(newsroom, titled('Bridge opened'));
    const { editionId } = done(
      await startEdition(newsroom.by('writer'), { releaseId, kindOfChange: 'update' }),
    );
    const save = async (headline: string) => {
      const { revision } = await holds(newsroom.stores, editionId);
      const content = { ...revision.content, texts: titled(headline).texts };
      done(await saveDraft(newsroom.by('writer'), { editionId, baseRevisionId: revision.id, content }));
    };
    await save('Tunnel opened');
    await save('Railway opened');
    expect(await found({ words: 'railway' })).toEqual([releaseId]);
    expect(await found({ words: 'bridge' })).toEqual([releaseId]);
    expect(await found({ words: 'tunnel' })).toEqual([]);
    expect(await found({ words: 'railway', state: 'published' })).toEqual([]);
  });

  test('finds what is scheduled, discarded, forced and limited by its mark', async () => {
    const forced = await draft(newsroom, titled('Dam'));
    const { revision } = await holds(newsroom.stores, forced.editionId);
    const { editionId } = forced;
    const fresh = { freshUntil: later(5) };
    const { contentHash } = revision;
    done(
      await forcePublish(newsroom.by('editor', NOON, fresh), { editionId, contentHash, reason: 'It broke.' }),
    );
    const set = await approved(newsroom, titled('Dinner'));
    done(await schedule(newsroom.by('editor'), { editionId: set.editionId, wall: '2026-03-05T10:00' }));
    const gone = await draft(newsroom, titled('Lunch'));
    done(await discard(newsroom.by('writer'), { editionId: gone.editionId }));
    expect(await found({ mark: 'forced' })).toEqual([forced.releaseId]);
    expect(await found({ state: 'scheduled', from: '2026-03-05' })).toEqual([set.releaseId]);
    expect(await found({ state: 'discarded' })).toEqual([gone.releaseId]);
    expect(await found({})).toEqual([set.releaseId, forced.releaseId]);
    done(await signOff(newsroom.by('second'), { editionId }));
    expect(await found({ mark: 'forced' })).toEqual([]);
  });
});

describe('a limited edition', () => {
  test('is in the list, the count and the search of those it names only; others have what readers have', async () => {
    const { releaseId } = await published(newsroom, titled('Treaty signed'));
    const { editionId } = done(
      await startEdition(newsroom.by('editor'), { releaseId, kindOfChange: 'update' }),
    );
    done(await limit(newsroom.by('editor'), { editionId, personIds: [newsroom.people.editor] }));
    const { revision } = await holds(newsroom.stores, editionId);
    const content = { ...revision.content, texts: titled('Zirconium signed').texts };
    done(await saveDraft(newsroom.by('editor'), { editionId, baseRevisionId: revision.id, content }));
    for (const filter of [
      { words: 'zirconium' },
      { words: 'zirc' },
      { state: 'draft' },
      { mark: 'limited' },
    ] as const) {
      expect([filter, await found(filter, 'editor')]).toEqual([filter, [releaseId]]);
      expect(await find(filter, 'second')).toMatchObject({ releases: [], count: 0 });
    }
    expect((await find({ words: 'signed' }, 'second'))?.releases).toMatchObject([{ state: 'published' }]);
    expect((await find({ words: 'signed' }, 'editor'))?.releases).toMatchObject([{ state: 'draft' }]);
    expect((await find({}, 'second'))?.count).toBe(1);
  });
});

describe('the pages of the list', () => {
  test('lead on and back by places, in both orders, and leave nothing out', async () => {
    const ids: number[] = [];
    for (let nth = 0; nth < 60; nth += 1)
      ids.push((await draft(newsroom, titled(`Number ${nth}`), later(nth))).releaseId);
    for (const order of ['newest', 'oldest'] as const) {
      const wanted = order === 'newest' ? ids.toReversed() : ids;
      const filter = { ...NO_FILTER, order };
      const page = (turn?: Parameters<typeof readReleases>[3]) =>
        readReleases(newsroom.stores, as('writer'), filter, turn);
      const first = await page();
      const second = await page(first?.next ?? undefined);
      const third = await page(second?.next ?? undefined);
      const seen = [first, second, third].flatMap((one) => one?.releases.map((row) => row.releaseId));
      expect(seen).toEqual(wanted);
      expect([first?.previous, third?.next, third?.count]).toEqual([null, null, 60]);
      const back = await page(third?.previous ?? undefined);
      expect(back?.releases).toEqual(second?.releases);
      expect((await page(back?.previous ?? undefined))?.previous).toBeNull();
    }
  });
});
