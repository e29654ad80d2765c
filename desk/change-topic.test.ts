import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditHead } from '#db/editorial/audit.ts';
import { listTopics } from '#db/editorial/furniture.ts';
import { ledgerHead } from '#db/editorial/ledger.ts';
import { changeTopic } from './change-topic.ts';
import { submit } from './submit.ts';
import { done, type TestNewsroom, testContent, testNewsroom } from './testing/newsroom.ts';
import { draft, holds } from './testing/steps.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await testNewsroom();
});
afterAll(() => newsroom.close());

const keys = async () => (await listTopics(newsroom.stores.editorial.reads)).map(({ key }) => key);
const names = { az: 'Çaylar', en: 'Rivers' };

describe('a topic', () => {
  test('is added and renamed by an admin, and readers are told', async () => {
    const { reads } = newsroom.stores.editorial;
    const before = [(await auditHead(reads)).sequence, await ledgerHead(reads)] as const;
    done(await changeTopic(newsroom.by('admin'), { key: 'rivers', names }));
    done(await changeTopic(newsroom.by('admin'), { key: 'rivers', names: { ...names, en: 'Streams' } }));
    expect(await listTopics(reads)).toEqual([
      { key: 'rivers', position: 1, names: { az: 'Çaylar', en: 'Streams' } },
    ]);
    expect([(await auditHead(reads)).sequence, await ledgerHead(reads)]).toEqual(before.map((at) => at + 2));
  });

  test.each(['writer', 'editor'] as const)('is nothing that a %s may change', async (person) => {
    const outcome = await changeTopic(newsroom.by(person), { key: 'seas', names });
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'not_allowed' } });
    expect(await keys()).not.toContain('seas');
  });

  test.each([
    ['a key that is no key', { key: 'Big Seas', names }, 'key'],
    ['no name in the main language', { key: 'seas', names: { en: 'Seas' } }, 'names.az'],
  ])('with %s is refused', async (_, input, field) => {
    const outcome = await changeTopic(newsroom.by('admin'), input);
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'bad_input', faults: [{ field }] } });
  });

  test('is removed while no text carries it, and stays once one does', async () => {
    for (const key of ['ice', 'snow']) done(await changeTopic(newsroom.by('admin'), { key, names }));
    await draft(newsroom, testContent({ topics: ['snow'] }));
    done(await changeTopic(newsroom.by('admin'), { key: 'ice', names: {}, remove: true }));
    const outcome = await changeTopic(newsroom.by('admin'), { key: 'snow', names: {}, remove: true });
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'wrong_state' } });
    expect(await keys()).toEqual(['rivers', 'snow']);
    const unknown = await changeTopic(newsroom.by('admin'), { key: 'ice', names: {}, remove: true });
    expect(unknown).toMatchObject({ ok: false, refusal: { code: 'not_found' } });
  });

  test('that nobody knows cannot go out with a text', async () => {
    const { editionId } = await draft(newsroom, testContent({ topics: ['steam'] }));
    const { revision } = await holds(newsroom.stores, editionId);
    const outcome = await submit(newsroom.by('writer'), { editionId, revisionId: revision.id, ticked: [] });
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { code: 'not_ready', faults: [{ field: 'topics' }] },
    });
  });
});
