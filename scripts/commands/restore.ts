import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backupTroubles, MEDIA_FOLDERS, madeAt } from '#desk/backup-files.ts';
import { type BroughtBack, bringBack } from '#desk/bring-back.ts';
import { readAuditHead } from '#desk/kept-outside.ts';
import { joinedLogs, lineOf, readTakenDown, type TakenDown } from '#desk/withdrawals-log.ts';
import { type Command, dataFolder, print, Refused, Usage, withStores } from './command.ts';
import { moveInto } from './move-into.ts';

/** Restores a backup. The newsroom is frozen afterwards: restoring is not publishing. */
export const command: Command = {
  help: `npm run newsroom -- restore DIR [--json]
  Restores the backup in DIR into an empty data folder. Put the newest withdrawals.log you have into the data folder
  first: what it names is taken down again. With the audit-head of the old folder beside it you are told how much came
  after the backup. The newsroom is frozen afterwards; an editor looks at what waits and
  lifts the freeze on the desk, under Settings. Everybody signs in again.
  --json      prints one JSON value`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [given, ...more] = positionals;
    if (given === undefined || more.length > 0) throw new Usage('Name the folder of one backup.');
    const [folder, backup] = [dataFolder(), resolve(given)];
    refuseFullFolder(folder);
    const troubles = await backupTroubles(backup);
    if (troubles.length > 0) throw new Refused(troubles.join('\n'));
    const now = new Date();
    const lost = lostDeeds(folder, backup);
    const { restored, unreadable } = await restoreInto(folder, backup, now);
    const people = restored.people.map(personFact);
    const facts = { ...restored, waiting: restored.waiting.map(waitingFact), people, unreadable, lost };
    print(values.json, facts, wordsOf(restored, backup, unreadable, now, lost));
  },
};

/** What may lie in a data folder that is otherwise empty: nothing of it is of the stores. */
const MAY_LIE_THERE = [
  'withdrawals.log',
  'audit-head',
  'secrets',
  'backups',
  'gate-cache',
  'public',
  'restoring',
  'lost+found',
];

/** A process that was killed may have left a draft of the head. */
const mayLieThere = (name: string) => MAY_LIE_THERE.includes(name) || name.startsWith('audit-head.');

function refuseFullFolder(folder: string): void {
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => !mayLieThere(name)) : [];
  if (found.length === 0) return;
  throw new Refused(
    `${folder} is not empty (${found.slice(0, 3).join(', ')}). Move it away, or set NEWSROOM_DATA to an empty folder; ` +
      'put its withdrawals.log there first.',
  );
}

/** How many deeds came after the backup and are lost with it; null where the head of the log was not kept. */
function lostDeeds(folder: string, backup: string): number | null {
  const [kept, copied] = [readAuditHead(folder), readAuditHead(backup)];
  return kept && copied ? Math.max(kept.sequence - copied.sequence, 0) : null;
}

async function restoreInto(folder: string, backup: string, now: Date) {
  const filling = join(folder, 'restoring');
  rmSync(filling, { recursive: true, force: true });
  mkdirSync(filling, { recursive: true, mode: 0o700 });
  for (const name of ['editorial.db', 'audit-head', ...MEDIA_FOLDERS]) {
    if (existsSync(join(backup, name))) cpSync(join(backup, name), join(filling, name), { recursive: true });
  }
  const logs = [backup, folder].map((where) => readTakenDown(join(where, 'withdrawals.log')));
  const takenDown = joinedLogs(logs.map(({ lines }) => lines));
  writeLog(filling, takenDown);
  const restored = await withStores(
    (stores) => bringBack(stores, { madeAt: madeAt(backup), takenDown }, now),
    filling,
  );
  moveInto(folder, filling);
  return { restored, unreadable: logs.flatMap((log) => log.unreadable).length };
}

function writeLog(folder: string, lines: readonly TakenDown[]): void {
  if (lines.length === 0) return;
  const words = lines.map(lineOf).join('');
  writeFileSync(join(folder, 'withdrawals.log'), words, { mode: 0o600, flush: true });
}

function waitingFact({ id, headline, scheduledAt }: BroughtBack['waiting'][number]) {
  return { id, headline, scheduledAt };
}

function personFact({ name, email, roles }: BroughtBack['people'][number]) {
  return { name, email, roles };
}

/** Whom to look at before the newsroom opens: what was done about people after the backup is lost as well. */
function aboutPeople(people: BroughtBack['people'], lost: number | null): string[] {
  if (lost === 0) return [];
  const came =
    lost === null
      ? 'Whatever was done after the backup is lost.'
      : `Deeds after the backup, which are lost: ${lost}.`;
  return [
    `${came} These people can sign in, with the roles and passwords of the backup. Before you start the newsroom, take`,
    'from it whoever was suspended or lost a role since (npm run newsroom -- person suspend --email …, person roles):',
    ...people.map(({ name, email, roles }) => `  ${name} <${email}>  ${roles.join(', ')}`),
  ];
}

function wordsOf(
  restored: BroughtBack,
  backup: string,
  unreadable: number,
  now: Date,
  lost: number | null,
): string {
  const { again, unknown, waiting, people } = restored;
  const lines = [
    `Restored from ${backup}, made ${madeAt(backup).toISOString()}. The newsroom is frozen: nothing is published.`,
    ...again.map(({ reference, removals }) => `Taken down again: ${reference} (${removals.join(', ')})`),
    ...(unknown.length > 0 ? [`Taken down and not in this backup: ${unknown.join(', ')}`] : []),
    ...(unreadable > 0 ? [`${unreadable} lines of withdrawals.log cannot be read.`] : []),
    waiting.length === 0
      ? 'Nothing is scheduled.'
      : 'Scheduled, and what becomes of it when the freeze is lifted:',
    ...waiting.map(
      ({ headline, scheduledAt }) =>
        `  ${scheduledAt?.toISOString()}  ${headline}  ${isOverdue(scheduledAt, now) ? '(becomes approved, an editor decides)' : '(goes out then)'}`,
    ),
    ...aboutPeople(people, lost),
    'Start the newsroom. An editor asks on the desk, under Settings, for the freeze to be lifted; another editor or an',
    'admin lifts it. Everybody signs in again.',
  ];
  return lines.join('\n');
}

function isOverdue(scheduledAt: Date | null, now: Date): boolean {
  return scheduledAt !== null && scheduledAt <= now;
}
