import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { findPersonByEmail } from '#db/editorial/people.ts';
import { type BadLine, type Imported, ImportRefused, importReleases } from '#desk/import-releases.ts';
import type { Stores } from '#desk/stores.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { type Command, print, Refused, Usage, withExistingStores } from './command.ts';

/** Imports releases from JSON Lines. */
export const command: Command = {
  help: `npm run newsroom -- import FILE --as EMAIL [--dry-run] [--skip-bad] [--create-missing] [--update] [--json]
  One release per line, as docs/import.md describes. Nothing is written while any line is wrong.
  --as EMAIL         the active editor who answers for the import
  --dry-run          only checks
  --skip-bad         imports the good lines and reports the others
  --create-missing   makes sections and press contacts that are not there yet
  --update           a changed text becomes a new edition (with kind_of_change and change_note)
  --json             prints one JSON value`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'skip-bad': { type: 'boolean', default: false },
        'create-missing': { type: 'boolean', default: false },
        update: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new Usage('Name one file to import.');
    if (!values.as) throw new Usage('Say with --as which editor answers for the import.');
    if (!existsSync(file)) throw new Refused(`There is no file ${file}.`);
    const email = values.as;
    await withExistingStores(async (stores) => {
      const actor = await editor(stores, email);
      const done = await importReleases(
        { stores, actor, now: new Date() },
        {
          lines: () =>
            createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY }),
          dryRun: values['dry-run'],
          skipBad: values['skip-bad'],
          createMissing: values['create-missing'],
          update: values.update,
          progress: (count) => void process.stderr.write(`\r${count} lines done`),
        },
      ).catch((trouble: unknown) => {
        throw trouble instanceof ImportRefused ? new Refused(trouble.message) : trouble;
      });
      report(done, values.json, values['dry-run'], values['skip-bad']);
    });
  },
};

async function editor(stores: Stores, email: string): Promise<Actor> {
  const person = await findPersonByEmail(stores.editorial.reads, email);
  if (!person?.active || !person.roles.includes('editor'))
    throw new Refused(`${email} is no active editor here.`);
  return {
    kind: 'person',
    id: person.id,
    name: person.name,
    roles: person.roles,
    active: true,
    freshUntil: null,
  };
}

function report(done: Imported, json: boolean, dryRun: boolean, skipBad: boolean): void {
  for (const line of done.warnings) process.stderr.write(`warning: ${sentence(line)}\n`);
  for (const line of done.bad) process.stderr.write(`${sentence(line)}\n`);
  const { imported, updated, unchanged } = done;
  const words = dryRun
    ? 'Checked; nothing was written.'
    : `\n${imported} imported, ${updated} updated, ${unchanged} unchanged.`;
  const isRefused = done.bad.length > 0 && !skipBad;
  if (!isRefused || json) print(json, done, words);
  if (isRefused)
    throw new Refused(
      `Nothing was imported: ${done.bad.length} faults. Correct the lines above, or use --skip-bad.`,
    );
}

function sentence({ line, key, sentence }: BadLine): string {
  return key === '' ? `line ${line}: ${sentence}` : `line ${line}, ${key}: ${sentence}`;
}
