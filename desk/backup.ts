import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { copyStore } from '#db/copy.ts';
import { syncFile, syncFolder, syncNameOf } from '#db/durable.ts';
import { auditHead } from '#db/editorial/audit.ts';
import { findInstitution } from '#db/editorial/institution.ts';
import { openStoreCopy } from '#db/editorial/store.ts';
import { whyUnwritable } from '#db/trouble.ts';
import { BACKUP_NAMES, backupTroubles, filesOf, MEDIA_FOLDERS, writeSums } from './backup-files.ts';
import { keepAuditHead, keepTakenDown } from './kept-outside.ts';
import type { Stores } from './stores.ts';

/** Why a backup cannot be made, as a plain sentence. */
export class BackupRefused extends Error {}

export type BackedUp = { readonly folder: string; readonly auditSequence: number; readonly files: number };

/**
 * Makes a backup of a newsroom, also of one at work: the editorial store as it is committed at one
 * instant, with the head of its audit log, the file of what was taken down, and the media. What readers
 * have is made from it, so it needs no copy. The folder appears under its name when it is whole, on the
 * disk and checked.
 */
export async function makeBackup(stores: Stores, target: string, now: Date): Promise<BackedUp> {
  if (!(await findInstitution(stores.editorial.reads)))
    throw new BackupRefused('There is nothing to back up: this newsroom was not set up yet.');
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new BackupRefused(`${target} is not empty. Name a folder that does not exist yet.`);
  const partial = `${target}.partial`;
  clearPartial(partial);
  const auditSequence = await fill(stores, partial, now).catch((trouble: unknown) => {
    if (whyUnwritable(trouble) === null) throw trouble;
    throw new BackupRefused(`${partial} could not be written: ${String(trouble)}`);
  });
  const troubles = await backupTroubles(partial);
  if (troubles.length > 0) throw new BackupRefused(`The backup failed its check. ${troubles.join(' ')}`);
  rmSync(target, { recursive: true, force: true }); // it is empty
  renameSync(partial, target);
  syncNameOf(target);
  return { folder: target, auditSequence, files: filesOf(target).length };
}

/** Removes what a backup left that was interrupted; never anything else. */
function clearPartial(partial: string): void {
  if (!existsSync(partial)) return;
  const foreign = readdirSync(partial).find((name) => ![...BACKUP_NAMES, ...MEDIA_FOLDERS].includes(name));
  if (foreign !== undefined)
    throw new BackupRefused(`${partial} is in the way: it holds ${foreign}, which is of no backup.`);
  rmSync(partial, { recursive: true });
}

async function fill(stores: Stores, folder: string, now: Date): Promise<number> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  copyStore(stores.editorial.file, join(folder, 'editorial.db'));
  copyMedia(stores.dataFolder, folder); // after the rows that name them: a file is there before its row
  const log = join(stores.dataFolder, 'withdrawals.log');
  if (existsSync(log)) copyFileSync(log, join(folder, 'withdrawals.log'));
  const copy = openStoreCopy(join(folder, 'editorial.db'));
  try {
    const head = await auditHead(copy.reads);
    keepAuditHead(folder, head);
    // A deed may be in the copy whose line was not written yet.
    await keepTakenDown({ dataFolder: folder, editorial: copy });
    writeFileSync(join(folder, 'made-at'), `${now.toISOString()}\n`, { mode: 0o600 });
    writeSums(folder);
    return head.sequence;
  } finally {
    copy.close();
    syncAll(folder);
  }
}

function copyMedia(dataFolder: string, folder: string): void {
  for (const name of MEDIA_FOLDERS) {
    const from = join(dataFolder, name);
    if (existsSync(from)) cpSync(from, join(folder, name), { recursive: true });
  }
}

function syncAll(folder: string): void {
  for (const name of filesOf(folder)) syncFile(join(folder, name));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) syncFolder(join(entry.parentPath, entry.name));
  }
  syncFolder(folder);
}
