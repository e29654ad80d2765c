import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catchUp } from './catch-up.ts';
import { confirmRetraction } from './confirm-retraction.ts';
import { confirmSuppression } from './confirm-suppression.ts';
import { checkHealth } from './health.ts';
import { readAuditHead } from './kept-outside.ts';
import { reinstate } from './reinstate.ts';
import { requestRetraction } from './request-retraction.ts';
import { requestSuppression } from './request-suppression.ts';
import { done, later, type TestNewsroom, testNewsroom } from './testing/newsroom.ts';
import { draft, nextEdition, published } from './testing/steps.ts';
import { withdraw } from './withdraw.ts';
import { readTakenDown } from './withdrawals-log.ts';

let newsroom: TestNewsroom;
let logFile: string;
let headFile: string;
beforeEach(async () => {
  newsroom = await testNewsroom();
  logFile = join(newsroom.stores.dataFolder, 'withdrawals.log');
  headFile = join(newsroom.stores.dataFolder, 'audit-head');
});
afterEach(() => newsroom.close());

const reason = { az: 'Səhv.', en: 'A mistake.' };
const lines = () => readTakenDown(logFile).lines;
const withdrawIt = async (releaseId: number, minutes = 1) =>
  done(await withdraw(newsroom.by('editor', later(minutes)), { releaseId, reason }));

describe('withdrawals.log', () => {
  test('names every withdrawal, its end, every retraction and suppression, with what readers were told', async () => {
    const { releaseId } = await published(newsroom);
    await withdrawIt(releaseId);
    done(await reinstate(newsroom.by('editor', later(2)), { releaseId, reason: 'It was right.' }));
    await nextEdition(newsroom, releaseId, 'minor', (content) => content, later(3));
    const { requestId } = done(
      await requestSuppression(newsroom.by('editor', later(4)), { editionId: 1, reason }),
    );
    done(await confirmSuppression(newsroom.by('second', later(5)), { requestId }));
    const asked = done(await requestRetraction(newsroom.by('editor', later(6)), { releaseId, reason }));
    done(await confirmRetraction(newsroom.by('second', later(7)), { requestId: asked.requestId }));
    const line = { reference: '2026/0001', entry: expect.stringMatching(/^[0-9a-f]{64}$/) };
    expect(lines()).toEqual([
      { ...line, what: 'withdrawal', edition: 1, at: later(1), reason },
      { ...line, what: 'reinstatement', edition: 1, at: later(2), reason: {} },
      { ...line, what: 'suppression', edition: 1, at: later(5), reason },
      { ...line, what: 'withdrawal', edition: 2, at: later(6), reason },
      { ...line, what: 'retraction', edition: 2, at: later(7), reason },
    ]);
  });

  test('is not written for anything else', async () => {
    await published(newsroom);
    expect(existsSync(logFile)).toBe(false);
  });

  test('gets what a process left out that ended after its commit', async () => {
    const [first, second] = [await published(newsroom), await published(newsroom, undefined, later(1))];
    await withdrawIt(first.releaseId, 2);
    await withdrawIt(second.releaseId, 3);
    const whole = lines();
    rmSync(logFile);
    await catchUp(newsroom.stores);
    expect(lines()).toEqual(whole);
    await catchUp(newsroom.stores);
    expect(lines()).toEqual(whole);
  });

  test('is whole again after its last line was cut', async () => {
    const { releaseId } = await published(newsroom);
    await withdrawIt(releaseId);
    const whole = readFileSync(logFile, 'utf8');
    writeFileSync(logFile, whole.slice(0, 40));
    await catchUp(newsroom.stores);
    expect(readTakenDown(logFile)).toEqual({
      lines: [expect.objectContaining({ what: 'withdrawal' })],
      unreadable: [1],
      endsWhole: true,
    });
  });

  test('keeps lines of a history that this store does not know', async () => {
    const { releaseId } = await published(newsroom);
    await withdrawIt(releaseId);
    const [line = ''] = readFileSync(logFile, 'utf8').split('\n');
    const other = line.replace(/"entry":"\w+"/, '"entry":"of another history"');
    writeFileSync(logFile, `${other}\n`);
    await catchUp(newsroom.stores);
    expect(lines()).toHaveLength(2);
  });

  test('that cannot be written undoes no withdrawal, and is made up for by the next deed', async () => {
    const { releaseId } = await published(newsroom);
    mkdirSync(logFile);
    expect(await withdraw(newsroom.by('editor'), { releaseId, reason })).toMatchObject({
      ok: true,
      visible: true,
    });
    rmdirSync(logFile);
    await draft(newsroom);
    expect(lines()).toHaveLength(1);
  });
});

describe('the head of the audit log', () => {
  test('that cannot be written undoes no deed, and moves on with the next', async () => {
    const draftOfHead = `${headFile}.${process.pid}`;
    mkdirSync(draftOfHead);
    await draft(newsroom);
    expect(readAuditHead(newsroom.stores.dataFolder)).toBe(null);
    rmdirSync(draftOfHead);
    await draft(newsroom, undefined, later(1));
    expect(readAuditHead(newsroom.stores.dataFolder)?.sequence).toBe(4);
    expect(await checkHealth(newsroom.stores)).toEqual([]);
  });

  test('is brought up to the log after a crash', async () => {
    await draft(newsroom);
    const before = readFileSync(headFile, 'utf8');
    await published(newsroom, undefined, later(1));
    const after = readFileSync(headFile, 'utf8');
    writeFileSync(headFile, before);
    await catchUp(newsroom.stores);
    expect(readFileSync(headFile, 'utf8')).toBe(after);
  });

  test.each([
    ['missing', () => rmSync(headFile), /audit-head\) is missing or cannot be read/],
    ['spoilt', () => writeFileSync(headFile, 'x'), /audit-head\) is missing or cannot be read/],
    [
      'ahead of a log that was cut',
      () => writeFileSync(headFile, `99 ${'a'.repeat(64)}\n`),
      /was cut: it once reached entry 99/,
    ],
    ['of another log', () => writeFileSync(headFile, `2 ${'a'.repeat(64)}\n`), /entry 2 is not the one/],
  ])('%s: is told and left as it is', async (_name, spoil, told) => {
    await draft(newsroom);
    spoil();
    await catchUp(newsroom.stores);
    expect(await checkHealth(newsroom.stores)).toEqual([expect.stringMatching(told)]);
  });
});
