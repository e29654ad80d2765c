import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditFilter } from '#newsroom/audit-filter.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { type TestNewsroom, type TestPerson, testNewsroom } from '../testing/newsroom.ts';
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
