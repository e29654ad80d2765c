import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readInstitution } from '#db/editorial/institution.ts';
import { backupTroubles } from '#desk/backup-files.ts';
import { checkHealth } from '#desk/health.ts';
import { done, later, testContent, testText } from '#desk/testing/newsroom.ts';
import { nextEdition, published } from '#desk/testing/steps.ts';
import { withdraw } from '#desk/withdraw.ts';
import { Refused } from './command.ts';
import { type BackupStage, backupStage, editorialOf, publicOf } from './testing/backup-stage.ts';

let stage: BackupStage;
beforeEach(async () => {
  stage = await backupStage();
});
afterEach(() => stage.close());

const reason = { az: 'Səhv.', en: 'A mistake.' };
const titled = (az: string, en: string) => testContent({ texts: { az: testText(az), en: testText(en) } });

describe('a backup and its restoration on an empty machine', () => {
  test('give readers the same, and the newsroom the same but for its freeze and who is signed in', async () => {
    const first = await published(stage.newsroom);
    await published(stage.newsroom, titled('İkinci', 'The second'), later(1));
    await nextEdition(stage.newsroom, first.releaseId, 'minor', (content) => content, later(2));
    done(await withdraw(stage.newsroom.by('editor', later(9)), { releaseId: first.releaseId, reason }));
    await stage.makeBackup();
    const [before, readers] = [editorialOf(stage.data), publicOf(stage.data)];
    await stage.restore();
    const after = editorialOf(stage.fresh);
    expect(publicOf(stage.fresh)).toEqual(readers);
    expect(after.audit).toHaveLength((before.audit?.length ?? 0) + 1);
    for (const table of ['audit', 'institution', 'sessions', 'sign_in_links']) {
      delete before[table];
      delete after[table];
    }
    expect(after).toEqual(before);
    expect(existsSync(join(stage.fresh, 'restoring'))).toBe(false);
    await stage.inRestored(async (stores) => {
      expect(await checkHealth(stores)).toEqual([]);
      expect(await readInstitution(stores.editorial.reads)).toMatchObject({
        frozenBy: null,
        frozenAt: expect.any(Date),
      });
    });
  });

  test('are whole while another process writes', async () => {
    const writer = await atWork(stage.data);
    const known = writer.said();
    await stage.makeBackup();
    await writer.stop();
    await stage.restore();
    const ids = (editorialOf(stage.fresh).editions ?? []).map((row) => JSON.parse(row).id);
    expect(known.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(known));
    await stage.inRestored(async (stores) => expect(await checkHealth(stores)).toEqual([]));
  });

  test('hold what deeds left outside', async () => {
    const { releaseId } = await published(stage.newsroom);
    done(await withdraw(stage.newsroom.by('editor', later(9)), { releaseId, reason }));
    rmSync(join(stage.data, 'withdrawals.log')); // as if the process had not come to it
    await stage.makeBackup();
    expect(readdirSync(stage.backup).sort()).toEqual([
      'SHA256SUMS',
      'audit-head',
      'editorial.db',
      'made-at',
      'withdrawals.log',
    ]);
    expect(readFileSync(join(stage.backup, 'withdrawals.log'), 'utf8').split('\n')).toHaveLength(2);
    expect(readFileSync(join(stage.backup, 'audit-head'), 'utf8')).toMatch(/^6 [0-9a-f]{64}\n$/);
  });

  test('take media along', async () => {
    await published(stage.newsroom);
    mkdirSync(join(stage.data, 'media/ab'), { recursive: true });
    writeFileSync(join(stage.data, 'media/ab/photo'), 'photo');
    await stage.makeBackup();
    await stage.restore();
    expect(readFileSync(join(stage.fresh, 'media/ab/photo'), 'utf8')).toBe('photo');
  });

  async function atWork(folder: string) {
    const program = join(import.meta.dirname, '../../desk/testing/saving-process.ts');
    const child = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines: number[] = [];
    const reading = createInterface({ input: child.stdout });
    reading.on('line', (line) => lines.push(Number(line)));
    await once(reading, 'line');
    return {
      said: () => [...lines],
      stop: async () => {
        child.stdin.end();
        await once(child, 'close');
      },
    };
  }
});

describe('refused in plain words', () => {
  const refused = (work: Promise<unknown>, words: RegExp) =>
    expect(work).rejects.toThrow(
      expect.objectContaining({ message: expect.stringMatching(words), constructor: Refused }),
    );

  test('a backup into a folder that is not empty', async () => {
    mkdirSync(stage.backup);
    writeFileSync(join(stage.backup, 'letter.txt'), 'Dear all');
    await refused(stage.makeBackup(), /is not empty. Name a folder that does not exist yet/);
    expect(readdirSync(stage.backup)).toEqual(['letter.txt']);
  });

  test('a backup where something else lies in the way', async () => {
    mkdirSync(`${stage.backup}.partial`);
    writeFileSync(join(`${stage.backup}.partial`, 'letter.txt'), 'Dear all');
    await refused(stage.makeBackup(), /in the way: it holds letter.txt/);
  });

  test('a backup of nothing', async () => {
    await refused(stage.run('backup', join(stage.root, 'nowhere'), stage.backup), /There is no newsroom in/);
  });

  test('a restoration over a newsroom', async () => {
    await stage.makeBackup();
    await refused(stage.run('restore', stage.data, stage.backup), /is not empty \(editorial.db/);
  });

  test.each([
    [
      'was changed',
      (file: string) => writeFileSync(file, 'x', { flag: 'a' }),
      /editorial.db is not what was written/,
    ],
    ['was cut', (file: string) => writeFileSync(file, ''), /editorial.db is not what was written/],
    ['is missing', (file: string) => rmSync(file), /holds no whole backup/],
  ])('a backup whose store %s', async (_name, spoil, words) => {
    await stage.makeBackup();
    spoil(join(stage.backup, 'editorial.db'));
    await refused(stage.restore(), words);
    expect(existsSync(join(stage.fresh, 'editorial.db'))).toBe(false);
  });

  test('a backup whose audit log does not end at its head', async () => {
    await published(stage.newsroom);
    await stage.makeBackup();
    const head = `9 ${'a'.repeat(64)}\n`;
    const sums = readFileSync(join(stage.backup, 'SHA256SUMS'), 'utf8');
    writeFileSync(join(stage.backup, 'audit-head'), head);
    expect(await backupTroubles(stage.backup)).toEqual([
      'The backup is damaged: audit-head is not what was written.',
    ]);
    const hash = createHash('sha256').update(head).digest('hex');
    writeFileSync(join(stage.backup, 'SHA256SUMS'), sums.replace(/^\w+(?= {2}audit-head)/m, hash));
    await refused(stage.restore(), /The audit log was cut: it once reached entry 9/);
  });
});

test('an interrupted backup is begun anew', async () => {
  mkdirSync(`${stage.backup}.partial`);
  writeFileSync(join(`${stage.backup}.partial`, 'editorial.db.part'), 'half');
  await stage.makeBackup();
  expect(await backupTroubles(stage.backup)).toEqual([]);
  expect(existsSync(`${stage.backup}.partial`)).toBe(false);
});
