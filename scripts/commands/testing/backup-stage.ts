import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentPublicFile } from '#db/public/store.ts';
import { storeRows } from '#db/testing/store-rows.ts';
import { openStores } from '#desk/open-stores.ts';
import { closePublicWriter } from '#desk/public-writer.ts';
import type { Stores } from '#desk/stores.ts';
import { type TestNewsroom, testNewsroom } from '#desk/testing/newsroom.ts';
import { command as backupCommand } from '../backup.ts';
import type { Command } from '../command.ts';
import { command as restoreCommand } from '../restore.ts';

/** A newsroom to back up, and the place of an empty one to restore into. */
export type BackupStage = {
  readonly newsroom: TestNewsroom;
  /** Where the newsroom's data lies. */
  readonly data: string;
  readonly root: string;
  readonly backup: string;
  readonly fresh: string;
  /** The operator's commands; answer what they printed. */
  readonly makeBackup: () => Promise<string>;
  readonly restore: () => Promise<string>;
  readonly run: (which: 'backup' | 'restore', folder: string, ...args: string[]) => Promise<string>;
  readonly inRestored: <T>(work: (stores: Stores) => Promise<T>) => Promise<T>;
  readonly close: () => void;
};

const COMMANDS: Readonly<Record<'backup' | 'restore', Command>> = {
  backup: backupCommand,
  restore: restoreCommand,
};

export async function backupStage(): Promise<BackupStage> {
  const root = mkdtempSync(join(tmpdir(), 'communique-backup-'));
  const [backup, fresh] = [join(root, 'backup'), join(root, 'fresh')];
  const newsroom = await testNewsroom();
  const data = newsroom.stores.dataFolder;
  return {
    newsroom,
    data,
    root,
    backup,
    fresh,
    run,
    makeBackup: () => run('backup', data, backup),
    restore: () => run('restore', fresh, backup),
    inRestored: (work) => inStores(fresh, work),
    close: () => {
      closePublicWriter();
      newsroom.close();
      rmSync(root, { recursive: true });
    },
  };
}

async function run(which: 'backup' | 'restore', folder: string, ...args: string[]): Promise<string> {
  const printed: string[] = [];
  const { write } = process.stdout;
  const before = process.env.NEWSROOM_DATA;
  process.env.NEWSROOM_DATA = folder;
  process.stdout.write = (words: string | Uint8Array) => printed.push(String(words)) > 0;
  try {
    await COMMANDS[which].run(args);
    return printed.join('');
  } finally {
    process.stdout.write = write;
    if (before === undefined) delete process.env.NEWSROOM_DATA;
    else process.env.NEWSROOM_DATA = before;
  }
}

async function inStores<T>(folder: string, work: (stores: Stores) => Promise<T>): Promise<T> {
  const stores = openStores(folder);
  try {
    return await work(stores);
  } finally {
    closePublicWriter();
    stores.editorial.close();
  }
}

export const editorialOf = (folder: string) => storeRows(join(folder, 'editorial.db'));
export const publicOf = (folder: string) =>
  storeRows(join(folder, 'public', String(currentPublicFile(join(folder, 'public')))));
