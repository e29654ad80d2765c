import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditBefore } from '#db/editorial/audit.ts';
import { findEdition } from '#db/editorial/editions.ts';
import { confirmRetraction } from '#desk/confirm-retraction.ts';
import { confirmSuppression } from '#desk/confirm-suppression.ts';
import { checkHealth } from '#desk/health.ts';
import { liftFreeze } from '#desk/lift-freeze.ts';
import { publishDue } from '#desk/publish-due.ts';
import { reinstate } from '#desk/reinstate.ts';
import { requestRetraction } from '#desk/request-retraction.ts';
import { requestSuppression } from '#desk/request-suppression.ts';
import { requestThaw } from '#desk/request-thaw.ts';
import { schedule } from '#desk/schedule.ts';
import { suspendPerson } from '#desk/suspend-person.ts';
import { done, later, testContent, testText } from '#desk/testing/newsroom.ts';
import { approved, nextEdition, published } from '#desk/testing/steps.ts';
import { withdraw } from '#desk/withdraw.ts';
import { type BackupStage, backupStage, editorialOf, publicOf } from './testing/backup-stage.ts';

let stage: BackupStage;
beforeEach(async () => {
  stage = await backupStage();
});
afterEach(() => stage.close());

const reason = { az: 'Səhv.', en: 'A mistake.' };
const titled = (az: string, en: string) => testContent({ texts: { az: testText(az), en: testText(en) } });

let minute = 10;
function by(person: 'editor' | 'second' = 'editor') {
  minute += 1;
  return stage.newsroom.by(person, later(minute));
}

/** The rows of a table as values. */
const valuesOf = (rows: readonly string[] | undefined) => (rows ?? []).map((row) => JSON.parse(row));

describe('an old backup brings nothing back', () => {
  test('that was withdrawn, retracted or suppressed after it', async () => {
    const [withdrawn, retracted, old, newest, back] = [
      await published(stage.newsroom, titled('Geri', 'Withdrawn later'), later(1)),
      await published(stage.newsroom, titled('Ləğv', 'Retracted later'), later(2)),
      await published(stage.newsroom, titled('Köhnə', 'Suppressed when old'), later(3)),
      await published(stage.newsroom, titled('Yeni', 'Suppressed and newest in the backup'), later(4)),
      await published(stage.newsroom, titled('Qayıdıb', 'Reinstated later'), later(5)),
    ];
    await nextEdition(stage.newsroom, old.releaseId, 'minor', (content) => content, later(6));
    await stage.makeBackup();

    const withdrawal = by();
    done(await withdraw(withdrawal, { releaseId: withdrawn.releaseId, reason }));
    const asked = done(await requestRetraction(by(), { releaseId: retracted.releaseId, reason }));
    done(await confirmRetraction(by('second'), { requestId: asked.requestId }));
    await suppressFirst(old.editionId);
    await nextEdition(stage.newsroom, newest.releaseId, 'minor', (content) => content, later(40));
    await suppressFirst(newest.editionId);
    done(await withdraw(by(), { releaseId: back.releaseId, reason }));
    done(await reinstate(by(), { releaseId: back.releaseId, reason: 'It was right.' }));
    const unknown = await published(stage.newsroom, titled('Sonra', 'After the backup'), later(50));
    done(await withdraw(by(), { releaseId: unknown.releaseId, reason }));

    keepLog();
    const said = await stage.restore();
    expect(said).toContain(`Taken down again: ${withdrawn.reference} (withdraw edition 1)`);
    expect(said).toContain(`Taken down again: ${retracted.reference} (retract edition 1)`);
    expect(said).toContain(`Taken down again: ${old.reference} (suppress edition 1)`);
    expect(said).toContain(`Taken down again: ${newest.reference} (retract edition 1)`);
    expect(said).toContain(`Taken down and not in this backup: ${unknown.reference}`);

    const readers = publicOf(stage.fresh);
    const states = valuesOf(readers.releases).map((row) => [row.reference, row.state]);
    expect(Object.fromEntries(states)).toEqual({
      [withdrawn.reference]: 'withdrawn',
      [retracted.reference]: 'retracted',
      [old.reference]: 'published',
      [newest.reference]: 'retracted',
      [back.reference]: 'published',
    });
    expect(JSON.stringify(readers)).not.toContain('Retracted later');
    expect(JSON.stringify(readers)).not.toContain('newest in the backup');
    const left = valuesOf(readers.edition_texts).filter((row) => row.reference === old.reference);
    expect(left.map((row) => row.number)).toEqual([2, 2]);
    const told = valuesOf(readers.notices).find((row) => row.reference === withdrawn.reference);
    expect(told).toMatchObject({ made_public_at: withdrawal.now.getTime(), words: JSON.stringify(reason) });
    await stage.inRestored(async (stores) => {
      expect(await checkHealth(stores)).toEqual([]);
      const entries = await auditBefore(stores.editorial.reads, null, 5);
      expect(entries.map(({ actor, deed }) => `${actor} ${deed}`).reverse()).toEqual([
        'system:restore restore',
        ...Array.from({ length: 4 }, () => 'system:restore take_down_again'),
      ]);
    });
  });

  test('and gives no number again that readers have seen', async () => {
    await published(stage.newsroom);
    await stage.makeBackup();
    const { releaseId, reference } = await published(stage.newsroom, undefined, later(1));
    done(await withdraw(by(), { releaseId, reason }));
    keepLog();
    await stage.restore();
    expect(reference).toBe('2026/0002');
    expect(editorialOf(stage.fresh).reference_counters).toEqual([JSON.stringify({ year: 2026, last: 2 })]);
  });

  test('nor publishes what became due meanwhile: that becomes approved when the freeze is lifted', async () => {
    const { editionId } = await approved(stage.newsroom, titled('Vaxtı', 'Was due'), later(1));
    done(await schedule(stage.newsroom.by('editor', later(2)), { editionId, wall: '2026-03-02T13:00' }));
    await stage.makeBackup();
    const said = await stage.restore();
    expect(said).toContain('Vaxtı  (becomes approved, an editor decides)');
    await stage.inRestored(async (stores) => {
      expect(await publishDue(stores, new Date())).toEqual({ published: [], blocked: [], late: [] });
      const call = (person: 'editor' | 'second') => ({ ...stage.newsroom.by(person, new Date()), stores });
      done(await requestThaw(call('editor')));
      done(await liftFreeze(call('second')));
      expect(await publishDue(stores, new Date())).toEqual({ published: [], blocked: [], late: [] });
      expect(await findEdition(stores.editorial.reads, editionId)).toMatchObject({ state: 'approved' });
    });
  });

  test('but people: it says who can sign in again, and how much is lost', async () => {
    await published(stage.newsroom);
    await stage.makeBackup();
    const { writer } = stage.newsroom.people;
    done(await suspendPerson(stage.newsroom.by('admin', later(1)), { personId: writer }));
    done(await withdraw(by(), { releaseId: 1, reason }));
    keepLog();
    copyFileSync(join(stage.data, 'audit-head'), join(stage.fresh, 'audit-head'));
    const said = await stage.restore();
    expect(said).toContain('Deeds after the backup, which are lost: 2.');
    expect(said).toMatch(/^ {2}\S+ <writer@example\.org> {2}writer$/m);
  });

  async function suppressFirst(editionId: number) {
    const { requestId } = done(await requestSuppression(by(), { editionId, reason }));
    done(await confirmSuppression(by('second'), { requestId }));
  }

  /** What an operator does first: the newest file into the folder of the new stage.newsroom. */
  function keepLog() {
    mkdirSync(stage.fresh);
    copyFileSync(join(stage.data, 'withdrawals.log'), join(stage.fresh, 'withdrawals.log'));
  }
});
