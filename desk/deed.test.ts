import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '#db/editorial/audit.ts';
import { insertNotice } from '#db/editorial/notices.ts';
import { tamper } from '#db/editorial/testing/rows.ts';
import { refuse } from '#newsroom/refusal.ts';
import { approve } from './approve.ts';
import { changeRoles } from './change-roles.ts';
import { perform } from './deed.ts';
import { checkHealth } from './health.ts';
import { readAuditHead } from './kept-outside.ts';
import { notify } from './notify.ts';
import { publish } from './publish.ts';
import { saveDraft } from './save-draft.ts';
import { startRelease } from './start-release.ts';
import { headlined, REASON } from './testing/further-steps.ts';
import { done, NOON, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { approved, draft, holds, published, submitted } from './testing/steps.ts';
import { editorialRows, publicRows, refused } from './testing/traces.ts';
import { withdraw } from './withdraw.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await testNewsroom();
});
afterEach(() => newsroom.close());

const START = { kind: 'press_release', section: 'news', languages: ['az'] } as const;
const count = (table: string) => editorialRows(newsroom, `SELECT count(*) AS n FROM ${table}`)[0]?.n;

describe('a refusal or a failure', () => {
  test('undoes everything that the deed had written before it', async () => {
    const { releaseId, editionId } = await published(newsroom);
    const writeMuch = (tx: Parameters<typeof notify>[0]) => async () => {
      await notify(tx, [newsroom.people.editor], { deed: 'submit', editionId, at: NOON });
      const notice = { releaseId, kind: 'withdrawal', editionId, words: REASON, madePublicAt: NOON } as const;
      await insertNotice(tx, notice);
    };
    await refused(newsroom, () =>
      perform(newsroom.by('editor'), 'withdraw', async ({ tx }) => {
        await writeMuch(tx)();
        return refuse('not_allowed', 'Not today.');
      }),
    );
    const failing = perform(newsroom.by('editor'), 'withdraw', async ({ tx }) => {
      await writeMuch(tx)();
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect([count('notices'), publicRows(newsroom, 'SELECT * FROM notices')]).toEqual([0, []]);
  });
});

describe('an idempotency key', () => {
  const keyed = (key: string) => ({ ...newsroom.by('writer'), key });

  test('makes the same deed done once and answered alike', async () => {
    const first = done(await startRelease(keyed('a'), START));
    expect(done(await startRelease(keyed('a'), START))).toEqual(first);
    const other = done(await startRelease(keyed('b'), START));
    expect([count('releases'), other.releaseId === first.releaseId]).toEqual([2, false]);
    expect(count('audit')).toBe(2);
  });

  test('also where both come at once', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => startRelease(keyed('a'), START)));
    expect(new Set(outcomes.map((outcome) => done(outcome).releaseId)).size).toBe(1);
    expect(count('releases')).toBe(1);
  });

  test('answers a publication alike, though the edition is no longer approved', async () => {
    const { editionId } = await approved(newsroom);
    const call = { ...newsroom.by('editor'), key: 'p' };
    const first = done(await publish(call, { editionId }));
    expect(done(await publish(call, { editionId }))).toEqual(first);
    expect(count('ledger WHERE release_id IS NOT NULL')).toBe(1);
  });

  test('answers a conflict as a conflict, and keeps the losing text once', async () => {
    const { editionId } = await draft(newsroom);
    const { revision } = await holds(newsroom.stores, editionId);
    const save = (call: ReturnType<typeof keyed>, headline: string) =>
      saveDraft(call, {
        editionId,
        baseRevisionId: revision.id,
        content: headlined(headline)(revision.content),
      });
    done(await save(keyed('mine'), 'Rain'));
    const lost = await save(keyed('lost'), 'Snow');
    const again = await save(keyed('lost'), 'Snow');
    expect([lost.ok, again]).toEqual([false, lost]);
    expect(editorialRows(newsroom, 'SELECT id FROM revisions WHERE beside')).toHaveLength(1);
  });

  test('of a refused deed is free: what was wrong may be mended', async () => {
    await refused(newsroom, () => startRelease(keyed('a'), { ...START, section: 'sport' }));
    done(await startRelease(keyed('a'), START));
  });

  test('of another deed or person is never answered with', async () => {
    done(await startRelease(keyed('a'), START));
    const { releaseId } = await published(newsroom);
    const foreign = withdraw({ ...newsroom.by('editor'), key: 'a' }, { releaseId, reason: REASON });
    await expect(foreign).rejects.toThrow('another deed');
    await expect(startRelease({ ...newsroom.by('editor'), key: 'a' }, START)).rejects.toThrow('another deed');
  });
});

describe('two at once in one process', () => {
  test('one approval is given, the other refused', async () => {
    const { editionId } = await submitted(newsroom);
    const { contentHash } = (await holds(newsroom.stores, editionId)).revision;
    const input = { editionId, contentHash };
    const outcomes = await Promise.all([
      approve(newsroom.by('editor'), input),
      approve(newsroom.by('second'), input),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false]);
    expect(outcomes[1]).toMatchObject({ refusal: { code: 'wrong_state' } });
    expect(count('approvals')).toBe(1);
  });

  test('one publication is made, the other refused', async () => {
    const { editionId } = await approved(newsroom);
    const outcomes = await Promise.all(
      (['editor', 'second', 'all'] as const).map((person) => publish(newsroom.by(person), { editionId })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.refusal.code === 'wrong_state')).toHaveLength(
      2,
    );
    expect([
      count('ledger WHERE release_id IS NOT NULL'),
      publicRows(newsroom, 'SELECT reference FROM releases'),
    ]).toEqual([1, [{ reference: '2026/0001' }]]);
  });

  test('two releases published at once get numbers of their own', async () => {
    const first = await approved(newsroom);
    const second = await approved(newsroom);
    const outcomes = await Promise.all(
      [first, second].map(({ editionId }) => publish(newsroom.by('editor'), { editionId })),
    );
    expect(outcomes.map((outcome) => done(outcome).reference)).toEqual(['2026/0001', '2026/0002']);
  });
});

test('what an actor claims to be is not asked: roles are read in the deed’s own transaction', async () => {
  done(await changeRoles(newsroom.by('admin'), { personId: newsroom.people.writer, roles: [] }));
  const boasting = newsroom.by('writer', NOON, { roles: ['writer', 'editor', 'admin'], active: true });
  expect((await refused(newsroom, () => startRelease(boasting, START))).code).toBe('not_allowed');
  const unknown = newsroom.by('editor', NOON, { id: 999 });
  expect((await refused(newsroom, () => startRelease(unknown, START))).code).toBe('not_allowed');
});

describe('the audit log', () => {
  const verify = () =>
    verifyAudit(newsroom.stores.editorial.reads, readAuditHead(newsroom.stores.dataFolder));
  const change = (sql: string) =>
    tamper(
      newsroom.stores.editorial.file,
      `DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; ${sql}`,
    );
  beforeEach(async () => {
    await published(newsroom);
  });

  test('that nobody touched holds', async () => {
    expect(await verify()).toEqual([]);
  });

  test('only grows: the store itself refuses a change and a cut', () => {
    for (const sql of ["UPDATE audit SET actor = 'Nobody'", 'DELETE FROM audit']) {
      expect(() => tamper(newsroom.stores.editorial.file, sql)).toThrow('the audit log only grows');
    }
  });

  test.each([
    ['a changed entry', "UPDATE audit SET actor = 'Nobody' WHERE sequence = 2", /entry 2 was changed/],
    ['a changed detail', "UPDATE audit SET details = '{}' WHERE sequence = 5", /entry 5 was changed/],
    ['an entry taken out', 'DELETE FROM audit WHERE sequence = 3', /gap: entry 3 is missing/],
    ['a tail that was cut', 'DELETE FROM audit WHERE sequence > 3', /was cut: it once reached entry 5/],
    ['a log that is gone', 'DELETE FROM audit', /was cut: it once reached entry 5/],
  ])('%s is reported, also by the doctor', async (_, sql, said) => {
    change(sql);
    expect((await verify()).join('\n')).toMatch(said);
    expect((await checkHealth(newsroom.stores)).join('\n')).toMatch(said);
  });

  test('a log that was written anew as a whole is reported by the head kept outside', async () => {
    const entries = editorialRows(newsroom, 'SELECT hash FROM audit ORDER BY sequence');
    change(`UPDATE audit SET hash = '${'0'.repeat(64)}' WHERE sequence = ${entries.length}`);
    expect((await verify()).join('\n')).toMatch(/entry 5 is not the one that was written then/);
  });
});

test('a revision never changes and never goes, whoever asks', async () => {
  await published(newsroom);
  const { file } = newsroom.stores.editorial;
  expect(() => tamper(file, "UPDATE revisions SET content = '{}'")).toThrow('a revision never changes');
  expect(() => tamper(file, 'DELETE FROM revisions')).toThrow('a revision never goes');
});
