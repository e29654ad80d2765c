import { createReadStream, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findPersonByEmail } from '#db/editorial/people.ts';
import type { BadLine } from '#desk/import/planned-lines.ts';
import { type Imported, ImportRefused, importReleases } from '#desk/import-releases.ts';
import type { Stores } from '#desk/stores.ts';
import { linesOf } from '#newsroom/import-lines.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { type Command, print, Refused, Usage, withExistingStores } from './command.ts';

/** Imports releases from JSON Lines. */
export const command: Command = {
  help: `npm run newsroom -- import FILE --as EMAIL [--dry-run] [--skip-bad] [--create-missing] [--update] [--skip-media] [--json]
  One release per line, as docs/import.md describes. Nothing is written while any line is wrong.
  The same file twice changes nothing; an import that was interrupted is started again.
  --as EMAIL         the active editor who answers for the import
  --dry-run          only checks, and says what would be done
  --skip-bad         imports the good lines and reports the others
  --create-missing   makes sections, topics and press contacts that are not there yet
  --update           a changed text becomes a new edition (with kind_of_change and change_note)
  --skip-media       imports the texts of lines that name photos, and says which were left out
  --json             prints one JSON value`,
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new Usage('Name one file to import.');
    const { as: email, json } = values;
    if (!email) throw new Usage('Say with --as which editor answers for the import.');
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Refused(`There is no file ${file}.`);
    await withExistingStores(async (stores) => {
      const actor = await editor(stores, email);
      const done = await importReleases(
        { stores, actor, now: new Date() },
        {
          lines: () => linesOf(createReadStream(file)),
          dryRun: values['dry-run'],
          skipBad: values['skip-bad'],
          createMissing: values['create-missing'],
          update: values.update,
          skipMedia: values['skip-media'],
          clock: () => new Date(),
          progress: (what, lines) => void process.stderr.write(`\r${lines} lines ${what}  `),
        },
      ).catch(asRefused);
      report(done, { json, dryRun: values['dry-run'], skipBad: values['skip-bad'] });
    });
  },
};

const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
  as: { type: 'string' },
  'dry-run': flag,
  'skip-bad': flag,
  'create-missing': flag,
  update: flag,
  'skip-media': flag,
  json: flag,
} as const;

function asRefused(trouble: unknown): never {
  process.stderr.write('\n');
  throw trouble instanceof ImportRefused ? new Refused(trouble.message) : trouble;
}

async function editor(stores: Stores, email: string): Promise<Actor> {
  const person = await findPersonByEmail(stores.editorial.reads, email);
  if (!person?.active || !person.roles.includes('editor'))
    throw new Refused(`${email} is no active editor here.`);
  const { id, name, roles } = person;
  return { kind: 'person', id, name, roles, active: true, freshUntil: null, owesSecondFactor: false };
}

type Report = { readonly json: boolean; readonly dryRun: boolean; readonly skipBad: boolean };

/** Everything about single lines goes to standard error, what was done to standard output. */
function report(done: Imported, { json, dryRun, skipBad }: Report): void {
  process.stderr.write('\n');
  for (const line of done.warnings) process.stderr.write(`warning: ${sentence(line)}\n`);
  for (const line of done.bad) process.stderr.write(`${sentence(line)}\n`);
  const wrong = new Set(done.bad.map(({ line }) => line)).size;
  const isNothing = wrong > 0 && !done.written && !dryRun;
  if (!isNothing || json) print(json, done, words(done, dryRun));
  if (isNothing)
    throw new Refused(`Nothing was imported: ${wrong} wrong. Correct the lines above, or use --skip-bad.`);
  if (wrong > 0 && !skipBad) throw new Refused(`${wrong} lines are wrong; see above.`);
  if (!done.visible) throw new Refused('Imported, but readers do not have it yet. Run rebuild-public.');
}

function words({ imported, updated, unchanged, differing, created }: Imported, dryRun: boolean): string {
  const counts = `${imported} imported, ${updated} updated, ${unchanged} unchanged.`;
  return [
    dryRun ? `Nothing was written. It would be: ${counts}` : counts,
    ...(created.length > 0 ? [`Made: ${created.join(', ')}. Give them names on the desk.`] : []),
    ...(differing > 0
      ? [`${differing} say something else than what is here, which stays; see --update.`]
      : []),
  ].join('\n');
}

function sentence({ line, key, sentence }: BadLine): string {
  return key === '' ? `line ${line}: ${sentence}` : `line ${line}, ${key}: ${sentence}`;
}
