import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditBefore } from '#db/editorial/audit.ts';
import { updateInstitution } from '#db/editorial/institution.ts';
import { bannerIn } from '#db/editorial/notice-banners.ts';
import { noticeBanners } from '#db/editorial/schema/site.ts';
import { readInstitution } from '#db/public/furniture.ts';
import { counterNow } from '#db/public/generations.ts';
import { approveNoticeBanner } from './approve-notice-banner.ts';
import { cancelNoticeBanner } from './cancel-notice-banner.ts';
import { endDue } from './end-due.ts';
import { forceNoticeBanner } from './force-notice-banner.ts';
import { rebuild } from './projection.ts';
import { CLOCK } from './publish-due.ts';
import { readAudit } from './read/audit.ts';
import { readMyWork } from './read/my-work.ts';
import { readNotice } from './read/notice.ts';
import { readStanding } from './read/standing.ts';
import { removeNoticeBanner } from './remove-notice-banner.ts';
import { requestNoticeBanner } from './request-notice-banner.ts';
import { signOffNoticeBanner } from './sign-off-notice-banner.ts';
import { stale } from './testing/further-steps.ts';
import { done, later, NOON, type TestNewsroom, type TestPerson, testNewsroom } from './testing/newsroom.ts';
import { closeForReaders, openForReaders } from './testing/readers.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
  openForReaders(newsroom);
});
afterEach(() => {
  closeForReaders();
  newsroom.close();
});

const words = { az: 'Sayt bu gecə işləməyəcək.', en: 'The site is down tonight.' };
const SECRET = 'Zirconium';
const ask = (more: Partial<Parameters<typeof requestNoticeBanner>[1]> = {}, person: TestPerson = 'editor') =>
  requestNoticeBanner(newsroom.by(person), { words, wall: null, ...more });

async function waiting() {
  const banner = await bannerIn(newsroom.stores.editorial.reads, 'waiting');
  if (!banner) throw new Error('nothing waits');
  return { bannerId: banner.id, contentHash: banner.contentHash };
}
async function show(more: Parameters<typeof ask>[0] = {}) {
  done(await ask(more));
  return done(await approveNoticeBanner(newsroom.by('second', later(1)), await waiting()));
}
const told = async () => (await readInstitution()).notice;
const refused = (code: string) => ({ ok: false, refusal: { code } });

function as(person: TestPerson) {
  const { actor } = newsroom.by(person);
  if (actor.kind !== 'person') throw new Error('not a person');
  return actor;
}

describe('a notice on every page', () => {
  test('is seen by readers once another editor approved exactly these words, and every page moves', async () => {
    done(await ask());
    const before = counterNow('site');
    expect([await told(), before]).toEqual([null, before]);
    const own = await approveNoticeBanner(newsroom.by('editor'), await waiting());
    expect(own).toMatchObject(refused('four_eyes'));
    const other = await approveNoticeBanner(newsroom.by('second'), {
      ...(await waiting()),
      contentHash: '0'.repeat(64),
    });
    expect(other).toMatchObject(refused('changed'));
    expect(await told()).toBeNull();
    done(await approveNoticeBanner(newsroom.by('second', later(1)), await waiting()));
    expect(await told()).toEqual({ words, since: later(1).toISOString() });
    expect(counterNow('site')).toBe(before + 1);
  });

  test('is taken down by an editor, and rebuilt while it is shown', async () => {
    const { bannerId } = await show();
    await rebuild(newsroom.stores);
    expect((await told())?.words).toEqual(words);
    done(await removeNoticeBanner(newsroom.by('editor', later(2)), { bannerId }));
    expect(await told()).toBeNull();
    const again = await removeNoticeBanner(newsroom.by('editor', later(3)), { bannerId });
    expect(again).toMatchObject(refused('wrong_state'));
  });

  test('takes the place of the one before', async () => {
    await show();
    await show({ words: { az: 'Başqa bildiriş.' } });
    expect((await told())?.words).toEqual({ az: 'Başqa bildiriş.' });
    const screen = await readNotice(newsroom.stores, as('editor'), later(2));
    expect(screen?.over.map(({ state, ender }) => [state, ender])).toEqual([['ended', 'second']]);
  });

  test('ends by itself at its instant, by a deed of the clock, and not before', async () => {
    const { bannerId } = await show({ wall: '2026-03-02T13:00' });
    expect(await endDue(newsroom.stores, new Date(later(60).getTime() - 1))).toEqual([]);
    const early = { stores: newsroom.stores, actor: CLOCK, now: later(59) };
    expect(await removeNoticeBanner(early, { bannerId })).toMatchObject(refused('not_yet'));
    expect(await told()).not.toBeNull();
    expect(await endDue(newsroom.stores, later(60))).toEqual(['remove_notice_banner']);
    expect(await told()).toBeNull();
    const [entry] = await auditBefore(newsroom.stores.editorial.reads, null, 1);
    expect(entry).toMatchObject({ actor: 'system:clock', details: { banner: bannerId, due: true } });
  });

  test('without an end stays until somebody takes it down', async () => {
    await show();
    expect(await endDue(newsroom.stores, later(1_000_000))).toEqual([]);
  });

  test('is in the audit log by its hash, never by its words', async () => {
    done(await ask({ words: { az: SECRET } }));
    const { bannerId, contentHash } = await waiting();
    done(
      await forceNoticeBanner(newsroom.by('editor', NOON, { freshUntil: later(5) }), {
        bannerId,
        contentHash,
        reason: SECRET,
      }),
    );
    done(await removeNoticeBanner(newsroom.by('editor'), { bannerId }));
    const entries = await auditBefore(newsroom.stores.editorial.reads, null, 10);
    expect(entries.map(({ deed }) => deed)).toEqual([
      'remove_notice_banner',
      'force_notice_banner',
      'request_notice_banner',
    ]);
    for (const { details } of entries) expect(details).toMatchObject({ banner: bannerId, contentHash });
    expect(JSON.stringify(entries)).not.toContain(SECRET);
  });

  test('never changes its words, in the store either', async () => {
    await show();
    const change = newsroom.stores.editorial.tx(async (tx) => {
      await tx.update(noticeBanners).set({ words: { az: 'Başqa.' } });
    });
    await expect(change).rejects.toThrow(/never change/);
  });
});

describe('shown without approval', () => {
  test('it wants a fresh sign-in and a reason', async () => {
    done(await ask());
    const banner = await waiting();
    const late = await forceNoticeBanner(stale(newsroom, 'editor'), { ...banner, reason: 'A flood.' });
    expect(late).toMatchObject(refused('fresh_sign_in'));
    const call = newsroom.by('editor', NOON, { freshUntil: later(5) });
    expect(await forceNoticeBanner(call, { ...banner, reason: ' ' })).toMatchObject({
      refusal: { code: 'bad_input', faults: [{ field: 'reason' }] },
    });
    expect(await told()).toBeNull();
    done(await forceNoticeBanner(call, { ...banner, reason: 'A flood.' }));
    expect(await told()).not.toBeNull();
    const screen = await readNotice(newsroom.stores, as('second'), NOON);
    expect(screen?.shown).toMatchObject({ forcedWhy: 'A flood.', shower: 'editor' });
  });

  test('it stays marked, also when it is over, until an editor who had no part in it signs it off', async () => {
    done(await ask());
    const banner = await waiting();
    const call = newsroom.by('editor', NOON, { freshUntil: later(5) });
    done(await forceNoticeBanner(call, { ...banner, reason: 'A flood.' }));
    const { bannerId } = banner;
    expect(await signOffNoticeBanner(call, { bannerId })).toMatchObject(refused('four_eyes'));
    done(await removeNoticeBanner(newsroom.by('editor'), { bannerId }));
    const forced = async () => (await readNotice(newsroom.stores, as('second'), NOON))?.forced;
    expect(await forced()).toMatchObject([{ id: bannerId, whyNot: null }]);
    done(await signOffNoticeBanner(newsroom.by('second'), { bannerId }));
    expect(await forced()).toEqual([]);
    expect(await signOffNoticeBanner(newsroom.by('second'), { bannerId })).toMatchObject(
      refused('wrong_state'),
    );
  });

  test('the editors are told on every page until then, and who can sign it off finds it in their work', async () => {
    done(await ask());
    const { bannerId, contentHash } = await waiting();
    const call = newsroom.by('editor', NOON, { freshUntil: later(5) });
    done(await forceNoticeBanner(call, { bannerId, contentHash, reason: 'A flood.' }));
    const told = async (person: TestPerson) => {
      const work = await readMyWork(newsroom.stores, as(person), NOON);
      const { forcedNotices } = await readStanding(newsroom.stores, as(person), NOON);
      return [work?.waiting.map(({ wants }) => wants), work?.forcedBanners.length, forcedNotices];
    };
    expect(await told('second')).toEqual([['notice_sign_off'], 1, 1]);
    expect(await told('editor')).toEqual([[], 1, 1]);
    expect(await told('writer')).toEqual([[], 0, 0]);
    done(await signOffNoticeBanner(newsroom.by('second'), { bannerId }));
    expect(await told('second')).toEqual([[], 0, 0]);
  });

  test('in a one-person office there is no mark, and the reason is still on record', async () => {
    await newsroom.stores.editorial.tx((tx) => updateInstitution(tx, { fourEyes: false }));
    done(await ask());
    const call = newsroom.by('editor', NOON, { freshUntil: later(5) });
    done(await forceNoticeBanner(call, { ...(await waiting()), reason: 'A flood.' }));
    expect((await readNotice(newsroom.stores, as('second'), NOON))?.forced).toEqual([]);
    const log = await readAudit(newsroom.stores, as('admin'), null, { words: 'flood' });
    expect(log?.entries).toMatchObject([{ deed: 'force_notice_banner', reason: 'A flood.' }]);
  });

  test('in a one-person office it needs no force: the same editor approves, signed in freshly', async () => {
    await newsroom.stores.editorial.tx((tx) => updateInstitution(tx, { fourEyes: false }));
    done(await ask());
    const late = await approveNoticeBanner(stale(newsroom, 'editor'), await waiting());
    expect(late).toMatchObject(refused('fresh_sign_in'));
    const fresh = newsroom.by('editor', NOON, { freshUntil: later(5) });
    done(await approveNoticeBanner(fresh, await waiting()));
  });
});

describe('while it waits', () => {
  test('the other editors find it in their work, the one who asked sees that it waits, writers see nothing', async () => {
    done(await ask());
    const work = async (person: TestPerson) => {
      const read = await readMyWork(newsroom.stores, as(person), NOON);
      return [read?.waiting.map(({ wants }) => wants), read?.banner?.whyNot] as const;
    };
    expect(await work('second')).toEqual([['notice'], null]);
    expect(await work('editor')).toEqual([[], expect.stringMatching(/Another person/)]);
    expect(await work('writer')).toEqual([[], undefined]);
    expect(await readNotice(newsroom.stores, as('writer'), NOON)).toBeNull();
  });

  test('no other can be asked for, and it can be cancelled', async () => {
    done(await ask());
    expect(await ask()).toMatchObject(refused('wrong_state'));
    const { bannerId, contentHash } = await waiting();
    done(await cancelNoticeBanner(newsroom.by('second'), { bannerId }));
    const late = await approveNoticeBanner(newsroom.by('second'), { bannerId, contentHash });
    expect(late).toMatchObject(refused('wrong_state'));
    expect(await told()).toBeNull();
    done(await ask());
  });

  test('past its end it can no longer be approved', async () => {
    done(await ask({ wall: '2026-03-02T13:00' }));
    const outcome = await approveNoticeBanner(newsroom.by('second', later(60)), await waiting());
    expect(outcome).toMatchObject(refused('wrong_state'));
  });
});

describe('asking is refused', () => {
  test.each<[string, Parameters<typeof ask>[0], string]>([
    ['without words in the main language', { words: { en: 'Only this.' } }, 'words.az'],
    ['with an end that is past', { wall: '2026-03-02T11:00' }, 'wall'],
  ])('%s', async (_, more, field) => {
    expect(await ask(more)).toMatchObject({ refusal: { code: 'bad_input', faults: [{ field }] } });
  });

  test.each(['writer', 'admin'] as const)('to a %s', async (person) => {
    expect(await ask({}, person)).toMatchObject(refused('not_allowed'));
    done(await ask());
    const banner = await waiting();
    expect(await approveNoticeBanner(newsroom.by(person), banner)).toMatchObject(refused('not_allowed'));
    expect(await cancelNoticeBanner(newsroom.by(person), banner)).toMatchObject(refused('not_allowed'));
  });
});
