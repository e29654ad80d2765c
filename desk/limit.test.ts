import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findEdition } from '#db/editorial/editions.ts';
import { NO_FILTER } from '#newsroom/release-filter.ts';
import { approve } from './approve.ts';
import { discard } from './discard.ts';
import { limit } from './limit.ts';
import { publish } from './publish.ts';
import { readAudit } from './read/audit.ts';
import { readMyWork } from './read/my-work.ts';
import { readNotifications } from './read/notifications.ts';
import type { Person } from './read/offers.ts';
import { readConflict, readOpenEdition, readReview } from './read/open-edition.ts';
import { readPreview } from './read/preview.ts';
import { readRelease } from './read/release.ts';
import { readReleases } from './read/releases.ts';
import { readStanding } from './read/standing.ts';
import { saveDraft } from './save-draft.ts';
import { schedule } from './schedule.ts';
import { startEdition } from './start-edition.ts';
import { submit } from './submit.ts';
import {
  done,
  later,
  NOON,
  type TestNewsroom,
  type TestPerson,
  testContent,
  testNewsroom,
  testText,
} from './testing/newsroom.ts';
import { approveIt, draft, holds, published, submitIt } from './testing/steps.ts';
import { unlimit } from './unlimit.ts';
import { withdraw } from './withdraw.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const SECRET = 'Zirconium';
const secret = () =>
  testContent({ texts: { az: testText(`${SECRET} az`), en: testText(`${SECRET} matter`, `${SECRET}.`) } });

function as(person: TestPerson): Person {
  const { actor } = newsroom.by(person);
  if (actor.kind !== 'person') throw new Error('not a person');
  return actor;
}

const named = () => [newsroom.people.writer, newsroom.people.editor];
const limitIt = async (editionId: number, people = named()) =>
  limit(newsroom.by('editor'), { editionId, personIds: people });

/** Every list, search and count of the desk as a person sees it, in one string. */
async function desk(person: TestPerson, now = NOON): Promise<string> {
  const { stores } = newsroom;
  const actor = as(person);
  const states = [null, 'draft', 'in_review', 'approved', 'scheduled', 'discarded'] as const;
  const lists = await Promise.all(
    states.flatMap((state) =>
      ['', SECRET, `${SECRET} az`].map((words) =>
        readReleases(stores, actor, { ...NO_FILTER, state, words }),
      ),
    ),
  );
  const work = await readMyWork(stores, actor, now);
  return JSON.stringify([
    lists,
    work && { ...work, counts: [...work.counts] },
    await readNotifications(stores, actor),
    (await readStanding(stores, actor, now)).overdue,
  ]);
}

/** What can be read of one release by its number on the desk. */
async function pages(person: TestPerson, releaseId: number) {
  const { stores } = newsroom;
  const actor = as(person);
  return [
    await readRelease(stores, actor, releaseId, NOON),
    await readOpenEdition(stores, actor, releaseId),
    await readReview(stores, actor, releaseId, NOON),
    await readConflict(stores, actor, releaseId),
    await readPreview(stores, actor, releaseId, 'en'),
  ];
}

describe('an edition that is limited to named people', () => {
  test('is nowhere on the desk of another editor, in any state, and where it should be for the named', async () => {
    const before = await desk('second', later(61));
    const { releaseId, editionId } = await draft(newsroom, secret());
    done(await limitIt(editionId));
    const unseen = async () => {
      expect(await desk('second', later(61))).toBe(before);
      expect(await pages('second', releaseId)).toEqual([null, null, null, null, null]);
      expect(await desk('writer')).toContain(SECRET);
      expect((await pages('editor', releaseId)).slice(0, 3)).not.toContain(null);
    };
    await unseen();
    await submitIt(newsroom, editionId);
    await unseen();
    await approveIt(newsroom, editionId);
    await unseen();
    done(await schedule(newsroom.by('editor'), { editionId, wall: '2026-03-02T13:00' }));
    await unseen();
    expect((await readStanding(newsroom.stores, as('editor'), later(61))).overdue).toBe(1);
  });

  test('is not there for the deeds of another editor, as if it had never been', async () => {
    const { editionId } = await draft(newsroom, secret());
    done(await limitIt(editionId));
    const { revision } = await holds(newsroom.stores, editionId);
    const content = revision.content;
    const call = newsroom.by('second');
    for (const id of [editionId, 999_999]) {
      const outcomes = [
        await saveDraft(call, { editionId: id, baseRevisionId: revision.id, content }),
        await submit(call, { editionId: id, revisionId: revision.id, ticked: [] }),
        await approve(call, { editionId: id, contentHash: revision.contentHash }),
        await discard(call, { editionId: id }),
        await limit(call, { editionId: id, personIds: [newsroom.people.second] }),
        await unlimit(call, { editionId: id }),
      ];
      for (const outcome of outcomes) {
        expect(outcome).toEqual({
          ok: false,
          refusal: {
            code: 'not_found',
            sentence: 'There is no such release, or you may not see it.',
            faults: [],
          },
        });
      }
    }
  });

  test('stays in the audit log of an admin who is not named as who and when, never as what', async () => {
    const { editionId } = await draft(newsroom, secret());
    done(await limitIt(editionId));
    const log = await readAudit(newsroom.stores, as('admin'), null);
    expect(log?.entries).toHaveLength(3);
    for (const entry of log?.entries ?? []) {
      expect(entry).toMatchObject({
        isHidden: true,
        deed: '',
        releaseId: null,
        editionId: null,
        details: {},
      });
    }
    // Whoever looks for it finds nothing: the place alone would tell what was done.
    const found = await readAudit(newsroom.stores, as('admin'), null, { deed: 'limit' });
    expect(found?.entries).toEqual([]);
    done(await unlimit(newsroom.by('editor'), { editionId }));
    const open = await readAudit(newsroom.stores, as('admin'), null);
    expect(open?.entries.map(({ deed }) => deed)).toEqual([
      'unlimit',
      'limit',
      'save_draft',
      'start_release',
    ]);
  });

  test('hides only itself: what the public has of its release stays on every desk, and can be withdrawn', async () => {
    const { releaseId } = await published(newsroom);
    const before = [await desk('second'), (await pages('second', releaseId))[0]];
    const { editionId } = done(
      await startEdition(newsroom.by('writer'), { releaseId, kindOfChange: 'correction' }),
    );
    done(await limitIt(editionId));
    const { revision } = await holds(newsroom.stores, editionId);
    const content = { ...secret(), kindOfChange: 'correction' as const };
    done(await saveDraft(newsroom.by('writer'), { editionId, baseRevisionId: revision.id, content }));
    expect([await desk('second'), (await pages('second', releaseId))[0]]).toEqual(before);
    const again = await startEdition(newsroom.by('second'), { releaseId, kindOfChange: 'update' });
    expect(again.ok || again.refusal.sentence).toBe(
      'A new edition of this release cannot be started now. Ask an editor.',
    );
    done(await withdraw(newsroom.by('second'), { releaseId, reason: { az: 'Səhv.', en: 'Wrong.' } }));
  });

  test('is for everybody once it is published', async () => {
    const { releaseId, editionId } = await draft(newsroom, secret());
    done(await limitIt(editionId));
    await submitIt(newsroom, editionId);
    await approveIt(newsroom, editionId);
    done(await publish(newsroom.by('editor'), { editionId }));
    expect((await findEdition(newsroom.stores.editorial.reads, editionId))?.limitedTo).toBeNull();
    expect(await readRelease(newsroom.stores, as('second'), releaseId, NOON)).not.toBeNull();
    expect(await desk('second')).toContain(SECRET);
  });
});

describe('limiting', () => {
  test('tells those who are named, and nobody else', async () => {
    const { editionId } = await draft(newsroom);
    done(await limitIt(editionId, [newsroom.people.editor, newsroom.people.all]));
    const told = async (person: TestPerson) =>
      (await readNotifications(newsroom.stores, as(person)))?.map(({ deed }) => deed);
    expect([await told('all'), await told('editor'), await told('second')]).toEqual([['limit'], [], []]);
  });

  test.each<[string, TestPerson, TestPerson[], string]>([
    ['without oneself', 'editor', ['writer'], 'bad_input'],
    ['to somebody who is neither writer nor editor', 'editor', ['editor', 'admin'], 'bad_input'],
    ['to nobody', 'editor', [], 'bad_input'],
    ['by a writer', 'writer', ['writer'], 'not_allowed'],
  ])('%s is refused', async (_, person, people, code) => {
    const { editionId } = await draft(newsroom);
    const personIds = people.map((name) => newsroom.people[name]);
    const outcome = await limit(newsroom.by(person), { editionId, personIds });
    expect(outcome).toMatchObject({ ok: false, refusal: { code } });
  });

  test('is for open editions only', async () => {
    const { editionId } = await published(newsroom);
    expect(await limitIt(editionId)).toMatchObject({ ok: false, refusal: { code: 'wrong_state' } });
  });

  test('is taken back by an editor who is named', async () => {
    const { releaseId, editionId } = await draft(newsroom);
    done(await limitIt(editionId));
    const byWriter = await unlimit(newsroom.by('writer'), { editionId });
    expect(byWriter).toMatchObject({ ok: false, refusal: { code: 'not_allowed' } });
    done(await unlimit(newsroom.by('editor'), { editionId }));
    expect(await readRelease(newsroom.stores, as('second'), releaseId, NOON)).not.toBeNull();
    const again = await unlimit(newsroom.by('editor'), { editionId });
    expect(again).toMatchObject({ ok: false, refusal: { code: 'wrong_state' } });
  });
});
