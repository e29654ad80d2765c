import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupRefused, makeBackup } from '#desk/backup.ts';
import { type Command, dataFolder, print, Refused, Usage, withExistingStores } from './command.ts';

/** Makes a backup, also of a newsroom at work. */
export const command: Command = {
  help: `npm run newsroom -- backup [DIR] [--json]
  Writes a backup into DIR, also while the newsroom works: the editorial store as it is at one instant, the head of
  its audit log, withdrawals.log and media. DIR must not exist or be empty (default: backups/<instant> in the data
  folder). It appears under its name only when it is whole and checked.
  --json      prints one JSON value`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [given, ...more] = positionals;
    if (more.length > 0) throw new Usage('Name one folder.');
    const now = new Date();
    const target = resolve(given ?? join(dataFolder(), 'backups', now.toISOString().replaceAll(':', '-')));
    await withExistingStores(async (stores) => {
      const done = await makeBackup(stores, target, now).catch((trouble: unknown) => {
        throw trouble instanceof BackupRefused ? new Refused(trouble.message) : trouble;
      });
      print(
        values.json,
        done,
        `The backup is in ${done.folder} (audit log up to entry ${done.auditSequence}).`,
      );
    });
  },
};
