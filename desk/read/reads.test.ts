import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateInstitution } from '#db/editorial/institution.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { NO_FILTER } from '#newsroom/release-filter.ts';
import { approve } from '../approve.ts';
import { publish } from '../publish.ts';
import { CLOCK } from '../publish-due.ts';
import { requestRetraction } from '../request-retraction.ts';
import { returnToDraft } from '../return-to-draft.ts';
import { saveDraft } from '../save-draft.ts';
import { schedule } from '../schedule.ts';
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
import { draft, holds, published, submitted } from '../testing/steps.ts';
import { readAudit, verifyAuditFor } from './audit.ts';
import { readMyWork } from './my-work.ts';
import { readNotifications } from './notifications.ts';
import type { Person } from './offers.ts';
import { checkOf, readConflict, readOpenEdition, readReview } from './open-edition.ts';
import { readPreview } from './preview.ts';
import { readRelease } from './release.ts';
import { readReleases } from './releases.ts';
import { readContacts, readSections, readSettings } from './settings.ts';
import { readStanding } from './standing.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await testNewsroom();
});
afterAll(() => newsroom.close());

function as(person: TestPerson): Person {
  const { actor } = newsroom.by(person) as { readonly actor: Actor };
  if (actor.kind !== 'person') throw new Error('not a person');
  return actor;
}

const titled = (headline: string) =>
  testContent({ texts: { az: testText(`${headline} az`), en: testText(headline) } });
const all = NO_FILTER;

describe('who sees what', () => {
  it('shows an admin alone no edition, in no read', async () => {
    const { releaseId } = await draft(newsroom, titled('Hidden from admins'));
    const { stores } = newsroom;
    const admin = as('admin');
    expect(await readMyWork(stores, admin, NOON)).toBeNull();
    expect(await readReleases(stores, admin, all)).toBeNull();
    expect(await readRelease(stores, admin, releaseId, NOON)).toBeNull();
    expect(await readOpenEdition(stores, admin, releaseId)).toBeNull();
    expect(await readReview(stores, admin, releaseId, NOON)).toBeNull();
    expect(await readConflict(stores, admin, releaseId)).toBeNull();
    expect(await readPreview(stores, admin, releaseId, 'en')).toBeNull();
    expect(await readNotifications(stores, admin)).toEqual([]);
  });

  it('shows settings and the audit log to admins only', async () => {
    const { stores } = newsroom;
    for (const person of ['writer', 'editor'] as const) {
      expect(await readSettings(stores, as(person))).toBeNull();
      expect(await readSections(stores, as(person))).toBeNull();
      expect(await readContacts(stores, as(person))).toBeNull();
      expect(await readAudit(stores, as(person), null)).toBeNull();
      expect(await verifyAuditFor(stores, as(person), NOON)).toBeNull();
    }
    expect((await readSections(stores, as('admin')))?.entries.map(({ key }) => key)).toEqual(['news']);
    expect((await verifyAuditFor(stores, as('admin'), NOON))?.troubles).toEqual([]);
  });

  it('shows a suspended person nothing', async () => {
    const suspended = { ...as('editor'), active: false };
    expect(await readMyWork(newsroom.stores, suspended, NOON)).toBeNull();
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 60, 999_999])('finds no release %s', async (id) => {
    expect(await readRelease(newsroom.stores, as('editor'), id, NOON)).toBeNull();
  });
});

describe('my work', () => {
  it('asks an editor to review what others wrote, and nobody to review their own', async () => {
    const { editionId } = await submitted(newsroom, titled('To be reviewed'));
    const waits = async (person: TestPerson) =>
      (await readMyWork(newsroom.stores, as(person), NOON))?.waiting.some(
        (waiting) => waiting.wants === 'review' && waiting.edition.editionId === editionId,
      );
    expect(await waits('editor')).toBe(true);
    expect(await waits('writer')).toBe(false);
    const { revision } = await holds(newsroom.stores, editionId);
    const content = {
      ...revision.content,
      texts: { ...revision.content.texts, en: testText('To be reviewed, again') },
    };
    done(await saveDraft(newsroom.by('editor'), { editionId, baseRevisionId: revision.id, content }));
    expect(await waits('editor')).toBe(false);
    expect(await waits('second')).toBe(true);
  });

  it('gives a returned draft back to who wrote it, with the comment', async () => {
    const { editionId } = await submitted(newsroom, titled('Returned matter'));
    done(await returnToDraft(newsroom.by('editor'), { editionId, comment: 'Name the minister.' }));
    const work = await readMyWork(newsroom.stores, as('writer'), NOON);
    const [waiting] =
      work?.waiting.filter((one) => one.wants === 'rework' && one.edition.editionId === editionId) ?? [];
    expect(waiting?.wants === 'rework' && waiting.edition.returnComment).toBe('Name the minister.');
  });

  it('tells scheduled from overdue by the instant', async () => {
    const { editionId } = await submitted(newsroom, titled('Timed matter'));
    const { revision } = await holds(newsroom.stores, editionId);
    done(await approve(newsroom.by('editor'), { editionId, contentHash: revision.contentHash }));
    done(await schedule(newsroom.by('editor'), { editionId, wall: '2026-03-02T13:00' }));
    const { stores } = newsroom;
    const before = await readMyWork(stores, as('writer'), later(59));
    expect(before?.scheduled.map((row) => row.editionId)).toContain(editionId);
    expect(before?.overdue).toEqual([]);
    const after = await readMyWork(stores, as('writer'), later(61));
    expect(after?.overdue.map((row) => row.editionId)).toEqual([editionId]);
    const late = await readStanding(stores, as('writer'), later(61));
    expect([late.overdue, late.late.map(({ headline }) => headline)]).toEqual([1, ['Timed matter az']]);
    expect(await readStanding(stores, as('admin'), later(61))).toMatchObject({ overdue: 0, late: [] });
    done(await publish({ stores, actor: CLOCK, now: later(60) }, { editionId }));
    expect((await readStanding(stores, as('writer'), later(61))).overdue).toBe(0);
  });

  it('asks a one-person office itself, fresh sign-in or not: the deed asks for that', async () => {
    const { releaseId, editionId } = await submitted(newsroom, titled('Lonely matter'));
    const { revision } = await holds(newsroom.stores, editionId);
    done(
      await saveDraft(newsroom.by('editor'), {
        editionId,
        baseRevisionId: revision.id,
        content: titled('Alone'),
      }),
    );
    const why = async () => (await readReview(newsroom.stores, as('editor'), releaseId, NOON))?.whyNotApprove;
    expect(await why()).toMatch(/Another editor/);
    await newsroom.stores.editorial.tx((tx) => updateInstitution(tx, { fourEyes: false }));
    expect(await why()).toBeNull();
    await newsroom.stores.editorial.tx((tx) => updateInstitution(tx, { fourEyes: true }));
  });

  it('asks another editor, not the one who asked, to confirm a retraction', async () => {
    const { releaseId } = await published(newsroom, titled('Wrong matter'));
    done(await requestRetraction(newsroom.by('editor'), { releaseId, reason: { az: 'Səhv', en: 'Wrong' } }));
    const asked = async (person: TestPerson) => {
      const work = await readMyWork(newsroom.stores, as(person), NOON);
      return work?.waiting.some((one) => one.wants === 'confirmation' && one.request.releaseId === releaseId);
    };
    expect(await asked('editor')).toBe(false);
    expect(await asked('second')).toBe(true);
    expect(await asked('writer')).toBe(false);
    const screen = await readRelease(newsroom.stores, as('second'), releaseId, NOON);
    expect(screen?.requests[0]).toMatchObject({ mayAnswer: true, whyNot: null });
    const own = await readRelease(newsroom.stores, as('editor'), releaseId, NOON);
    expect(own?.requests[0]?.whyNot).toMatch(/Another person/);
    expect(own?.onLive.has('reinstate')).toBe(false);
  });
});

describe('the list of releases', () => {
  it('finds words in any spelling, phrases and numbers', async () => {
    const { releaseId } = await published(newsroom, titled('Percent 100%_sure'));
    const { stores } = newsroom;
    const find = async (words: string) =>
      (await readReleases(stores, as('writer'), { ...all, words }))?.releases.map((row) => row.releaseId);
    for (const words of ['percent', 'PERCENT 100%_SURE', '100%_', 'Perc', '"percent 100"'])
      expect(await find(words)).toContain(releaseId);
    expect(await find('"100 percent"')).toEqual([]);
    const { release } = (await readRelease(stores, as('writer'), releaseId, NOON)) ?? {};
    expect(await find(release?.reference ?? 'none')).toEqual([releaseId]);
  });

  it('shows a release once, by its newest edition, and what the public has beside it', async () => {
    const { releaseId } = await published(newsroom, titled('Twice edited'));
    done(await startEdition(newsroom.by('writer'), { releaseId, kindOfChange: 'update' }));
    const { stores } = newsroom;
    const listed = await readReleases(stores, as('writer'), { ...all, words: 'Twice edited az' });
    expect(listed?.releases).toMatchObject([{ releaseId, state: 'draft', liveState: 'published' }]);
    const live = await readReleases(stores, as('writer'), {
      ...all,
      state: 'published',
      words: 'Twice edited az',
    });
    expect(live?.releases).toMatchObject([{ releaseId, state: 'published', liveState: null }]);
  });
});

describe('one release', () => {
  it('offers what state and roles allow, and no more', async () => {
    const { releaseId } = await published(newsroom, titled('Offered matter'));
    const { stores } = newsroom;
    const [writer, editor] = [
      await readRelease(stores, as('writer'), releaseId, NOON),
      await readRelease(stores, as('editor'), releaseId, NOON),
    ];
    expect([...(writer?.onLive ?? [])]).toEqual(['start_edition']);
    expect([...(editor?.onLive ?? [])].sort()).toEqual([
      'pin',
      'request_retraction',
      'start_edition',
      'withdraw',
    ]);
    expect(editor?.addresses.map(({ path }) => path)).toContain(
      `/en/news/2026/${editor?.live?.content.texts.en?.slug}`,
    );
    expect(editor?.history.map((entry) => entry.deed)).toEqual([
      'start_release',
      'save_draft',
      'submit',
      'approve',
      'publish',
    ]);
  });
});

describe('the open edition', () => {
  it('holds what would be filled in and what is missing', async () => {
    const { releaseId } = await draft(
      newsroom,
      testContent({ contacts: [], texts: { az: { ...testText('Başlıq'), summary: '' }, en: testText('') } }),
    );
    const open = await readOpenEdition(newsroom.stores, as('writer'), releaseId);
    if (!open) throw new Error('no open edition');
    const check = checkOf(open);
    expect(check.faults.map((fault) => fault.field)).toEqual(['texts.en.headline']);
    expect(check.proposed.told.map((fault) => fault.field)).toEqual(['texts.az.summary', 'contacts']);
  });

  it('keeps a text that lost, for its own writer, until they save again', async () => {
    const { releaseId, editionId } = await draft(newsroom, titled('Fought over'));
    const { revision } = await holds(newsroom.stores, editionId);
    const as1 = { ...revision.content, texts: { ...revision.content.texts, en: testText('Mine') } };
    const as2 = { ...revision.content, texts: { ...revision.content.texts, en: testText('Theirs') } };
    done(await saveDraft(newsroom.by('editor'), { editionId, baseRevisionId: revision.id, content: as2 }));
    const lost = await saveDraft(newsroom.by('writer'), {
      editionId,
      baseRevisionId: revision.id,
      content: as1,
    });
    expect(lost.ok).toBe(false);
    const { stores } = newsroom;
    const conflict = await readConflict(stores, as('writer'), releaseId);
    expect(conflict?.mine.content.texts.en?.headline).toBe('Mine');
    expect(conflict?.content.texts.en?.headline).toBe('Theirs');
    expect(conflict?.base?.texts.en?.headline).toBe('Fought over');
    expect(await readConflict(stores, as('editor'), releaseId)).toBeNull();
    const newest = await holds(stores, editionId);
    done(
      await saveDraft(newsroom.by('writer'), { editionId, baseRevisionId: newest.revision.id, content: as1 }),
    );
    expect(await readConflict(stores, as('writer'), releaseId)).toBeNull();
  });

  it('is previewed in a language that it has', async () => {
    const { releaseId } = await draft(newsroom, titled('Previewed'));
    const preview = await readPreview(newsroom.stores, as('writer'), releaseId, 'en');
    expect(preview?.view.headline).toBe('Previewed');
    expect((await readPreview(newsroom.stores, as('writer'), releaseId, 'de'))?.language).toBe('az');
  });
});
