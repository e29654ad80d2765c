import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditWords } from '#db/editorial/audit-words.ts';
import { changeContact } from './change-contact.ts';
import { changeSection } from './change-section.ts';
import { changeTopic } from './change-topic.ts';
import { heldOrder, orderFurniture, proposeOrder } from './order-furniture.ts';
import { readProposedOrder } from './read/proposed-order.ts';
import { done, later, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { publicRows, refused, traced } from './testing/traces.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
  for (const key of ['photos', 'laws']) {
    const member = { key, names: { az: key } };
    done(await changeSection(newsroom.by('admin'), member));
    done(await changeTopic(newsroom.by('admin'), member));
    const card = { ...member, duties: {}, email: `${key}@example.org`, phone: '' };
    done(await changeContact(newsroom.by('admin'), { ...card, isDefault: false }));
  }
});
afterEach(() => newsroom.close());

const { order, look } = {
  order: (input: Parameters<typeof orderFurniture>[1]) => orderFurniture(newsroom.by('admin'), input),
  look: async (input: Parameters<typeof proposeOrder>[1]) =>
    done(await proposeOrder(newsroom.by('admin'), input)).shown,
};
const furniture = () => publicRows(newsroom, 'SELECT institution, contacts FROM furniture')[0];
const shownInstitution = () => JSON.parse(String(furniture()?.institution));

describe('an order', () => {
  test('takes the place of the whole order before it, at once and in one entry', async () => {
    const wanted = ['laws', 'news', 'photos'];
    const { entry, ledger } = await traced(newsroom, () => order({ list: 'sections', order: wanted }));
    expect(entry).toMatchObject({ deed: 'order_furniture', details: { list: 'sections' } });
    expect(ledger).toMatchObject({ releaseId: null, before: 'furniture', after: 'order of sections' });
    const words = await auditWords(newsroom.stores.editorial.reads, [entry?.sequence ?? 0]);
    expect(words.get(entry?.sequence ?? 0)?.changes).toEqual({
      order: { before: ['news', 'photos', 'laws'], after: wanted },
    });
    expect(shownInstitution().sections.map(({ key }: { key: string }) => key)).toEqual(wanted);
    const again = await traced(newsroom, () => order({ list: 'sections', order: wanted }));
    expect(again).toMatchObject({ entry: null, ledger: null });
  });

  test.each([
    ['topics', ['laws', 'photos']],
    ['contacts', ['laws', 'photos']],
    ['languages', ['ru', 'az', 'en', 'ar']],
  ] as const)('of %s is changed alike', async (list, wanted) => {
    const { entry } = await traced(newsroom, () => order({ list, order: wanted }));
    expect(entry?.details).toEqual(expect.objectContaining({ list }));
    expect(await heldOrder(newsroom.stores.editorial.reads, list)).toEqual(wanted);
  });

  test('of the languages leaves the main one, that of the contacts the default in front', async () => {
    done(await order({ list: 'languages', order: ['ru'] }));
    done(await order({ list: 'contacts', order: ['laws', 'press'] }));
    expect(shownInstitution()).toMatchObject({ mainLanguage: 'az', languages: ['ru', 'az', 'en', 'ar'] });
    const cards: { email: string }[] = JSON.parse(String(furniture()?.contacts));
    expect(cards.map(({ email }) => email)).toEqual([
      'press@example.org',
      'laws@example.org',
      'photos@example.org',
    ]);
  });

  test('is for admins alone', async () => {
    const input = { list: 'languages', order: ['en'] } as const;
    for (const person of ['writer', 'editor'] as const) {
      const refusal = await refused(newsroom, () => orderFurniture(newsroom.by(person), input));
      expect(refusal.code).toBe('not_allowed');
    }
  });
});

describe('an order that is looked at', () => {
  const asked = (id: string) => {
    const { actor } = newsroom.by('admin');
    if (actor.kind !== 'person') throw new Error('Only people look at an order.');
    const address = { order: id, moved: 'laws', by: 'up', again: '' };
    return readProposedOrder(newsroom.stores, actor, 'sections', address);
  };
  const FIRST = ['laws', 'news', 'photos'];
  const SECOND = ['photos', 'news', 'laws'];

  test('is another one in each tab, and each keeps what it shows', async () => {
    const one = await look({ list: 'sections', order: FIRST });
    const two = await look({ list: 'sections', order: SECOND });
    expect([(await asked(one))?.order, (await asked(two))?.order]).toEqual([FIRST, SECOND]);
    expect(await asked('')).toMatchObject({ shown: null, order: ['news', 'photos', 'laws'], moved: '' });
    done(await order({ list: 'sections', order: FIRST, shown: one }));
    expect(await heldOrder(newsroom.stores.editorial.reads, 'sections')).toEqual(FIRST);
  });

  test('is not kept once somebody changed the list, nor under the id of another', async () => {
    const one = await look({ list: 'sections', order: FIRST });
    const other = await look({ list: 'sections', order: SECOND });
    const keep = (shown: string) => () => order({ list: 'sections', order: FIRST, shown });
    expect((await refused(newsroom, keep(other))).sentence).toMatch(/^Look at it first/);
    done(await changeSection(newsroom.by('all', later(1)), { key: 'sport', names: { az: 'İdman' } }));
    expect((await refused(newsroom, keep(one))).sentence).toMatch(/^Somebody changed this meanwhile/);
    expect((await asked(one))?.order).toEqual([...FIRST, 'sport']);
  });
});
