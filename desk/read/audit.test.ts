import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendAudit } from '#db/editorial/audit.ts';
import { insertChanges, wordsHash } from '#db/editorial/audit-words.ts';
import { updateEdition } from '#db/editorial/editions.ts';
import type { AuditFilter } from '#newsroom/audit-filter.ts';
import type { Actor } from '#newsroom/permissions.ts';
import type { Call } from '../deed.ts';
import { issueLink } from '../issue-link.ts';
import { done, NOON, type TestNewsroom, type TestPerson, testNewsroom } from '../testing/newsroom.ts';
import { published, submitted } from '../testing/steps.ts';
import { readAudit, type ShownEntry } from './audit.ts';
import type { Person } from './offers.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await testNewsroom();
  await published(newsroom);
  await submitted(newsroom);
});
afterAll(() => newsroom.close());

function as(person: TestPerson): Person {
  const { actor } = newsroom.by(person) as { readonly actor: Actor };
  if (actor.kind !== 'person') throw new Error('not a person');
  return actor;
}

describe('the audit log', () => {
  it('is read page by page, newest first', async () => {
    const first = await readAudit(newsroom.stores, as('admin'), null);
    const sequences = first?.entries.map((entry) => entry.sequence) ?? [];
    expect(sequences).toEqual([...sequences].sort((a, b) => b - a));
    const below = await readAudit(newsroom.stores, as('admin'), 3);
    expect(below?.entries.map((entry) => entry.sequence)).toEqual([2, 1]);
    expect(below?.next).toBeNull();
  });

  it('finds what is looked for, however it is put together', async () => {
    const newest = await readAudit(newsroom.stores, as('admin'), null);
    const all = newest?.entries ?? [];
    const found = async (filter: AuditFilter) =>
      (await readAudit(newsroom.stores, as('admin'), null, filter))?.entries.map(({ sequence }) => sequence);
    const expected = (holds: (entry: ShownEntry) => boolean) =>
      all.filter(holds).map(({ sequence }) => sequence);
    const { writer } = newsroom.people;
    expect(await found({ personId: writer })).toEqual(expected((entry) => entry.personId === writer));
    expect(await found({ deed: 'approve' })).toEqual(expected((entry) => entry.deed === 'approve'));
    expect(await found({ personId: writer, deed: 'approve' })).toEqual([]);
    const reference = all.find((entry) => entry.reference !== null)?.reference ?? '';
    expect(await found({ reference })).toEqual(expected((entry) => entry.reference === reference));
    expect(await found({ reference: '2099/0001' })).toEqual([]);
    expect(await found({ from: '2026-03-02', until: '2026-03-02' })).toEqual(expected(() => true));
    expect(await found({ from: '2026-03-03' })).toEqual(
      expected(({ at }) => at.toISOString() >= '2026-03-02T20:00'),
    );
    expect(await found({ until: '2026-03-01' })).toEqual([]);
    expect(await found({ words: 'WRITER' })).toEqual(expected((entry) => entry.personId === writer));
  });
});

describe('what was done to somebody', () => {
  it('is found beside what they did, and what was done by no person by its part', async () => {
    const { writer } = newsroom.people;
    const operator: Call = { ...newsroom.by('admin'), actor: { kind: 'system', name: 'operator' } };
    done(await issueLink(operator, { personId: writer }));
    done(await issueLink(newsroom.by('admin'), { personId: newsroom.people.second }));
    const newest = async (filter: AuditFilter) =>
      (await readAudit(newsroom.stores, as('admin'), null, filter))?.entries.at(0);
    const byOperator = { actor: 'system:operator', details: { person: writer, personName: 'writer' } };
    expect(await newest({ personId: writer })).toMatchObject(byOperator);
    expect(await newest({ part: 'operator' })).toMatchObject(byOperator);
    expect(await newest({ part: 'clock' })).toBeUndefined();
  });
});

describe('before and after of a text', () => {
  const CHANGED = { headline: { before: 'Zyxquatl rises', after: 'Zyxquatl falls' } };
  let editionId: number;
  let sequence: number;
  beforeAll(async () => {
    ({ editionId } = await submitted(newsroom));
    sequence = await newsroom.stores.editorial.tx(async (tx) => {
      const details = { changesHash: wordsHash(CHANGED) };
      const about = { at: NOON, actor: 'writer', personId: null, deed: 'save_draft', releaseId: null };
      const head = await appendAudit(tx, { ...about, editionId, details });
      await insertChanges(tx, head.sequence, CHANGED);
      return head.sequence;
    });
  });
  const seenBy = async (person: TestPerson) => {
    const read = (filter?: AuditFilter) => readAudit(newsroom.stores, as(person), null, filter);
    const entry = (await read())?.entries.find((one) => one.sequence === sequence);
    const found = (await read({ words: 'zyxquatl' }))?.entries.map((one) => one.sequence);
    return [entry?.changes ?? null, found];
  };

  it('is for an admin who may read that edition, in the list and in a search', async () => {
    expect(await seenBy('all')).toEqual([CHANGED, [sequence]]);
  });

  it('is not for an admin who may read none', async () => {
    expect(await seenBy('admin')).toEqual([null, []]);
  });

  it('is not for an admin whom a limited edition does not name', async () => {
    const limitedTo = [newsroom.people.writer];
    await newsroom.stores.editorial.tx((tx) => updateEdition(tx, editionId, { limitedTo }));
    expect(await seenBy('all')).toEqual([null, []]);
  });
});
