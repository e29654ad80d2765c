import { existsSync, renameSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findInstitution } from '#db/editorial/institution.ts';
import { type ExportDone, exportReleases } from '#desk/read/export.ts';
import { type Command, print, Refused, Usage, withExistingStores } from './command.ts';

/** Exports releases as JSON Lines. */
export const command: Command = {
  help: `npm run newsroom -- export FILE [--drafts] [--force] [--json]
  Writes everything readers have into FILE, one release per line, in the format of docs/import.md: the text that is
  live now, without its history. What is withdrawn or retracted is left out, and so are photos.
  --drafts   also what was never public and is being worked on, as drafts; limited ones are left out
  --force    replaces a FILE that is there
  --json     prints one JSON value`,
  run: async (args) => {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { drafts: flag, force: flag, json: flag },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new Usage('Name one file to write.');
    if (existsSync(file) && !values.force)
      throw new Refused(`${file} is there already. Name another file, or replace it with --force.`);
    await withExistingStores(async (stores) => {
      if (!(await findInstitution(stores.editorial.reads)))
        throw new Refused('There is no newsroom here yet.');
      const done = await written(file, (write) =>
        exportReleases(stores, { drafts: values.drafts, write, progress: show }),
      );
      process.stderr.write('\n');
      print(values.json, done, words(done, file));
    });
  },
};

function show(releases: number): void {
  process.stderr.write(`\r${releases} releases written  `);
}

/** Writes beside the file and moves it into place when it is whole and synced. */
async function written<T>(
  file: string,
  work: (write: (line: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const draft = `${file}.${process.pid}.part`;
  const handle = await opened(draft);
  try {
    const answer = await work((line) => handle.writeFile(`${line}\n`));
    await handle.sync();
    await handle.close();
    renameSync(draft, file);
    return answer;
  } catch (trouble) {
    await handle.close().catch(() => undefined);
    rmSync(draft, { force: true });
    throw trouble;
  }
}

async function opened(draft: string): Promise<FileHandle> {
  try {
    return await open(draft, 'wx', 0o600);
  } catch (trouble) {
    throw new Refused(
      `The file cannot be written: ${trouble instanceof Error ? trouble.message : String(trouble)}`,
    );
  }
}

function words({ releases, drafts, leftOut }: ExportDone, file: string): string {
  const out = Object.entries(leftOut).filter(([, count]) => count > 0);
  return [
    `${releases} releases${drafts > 0 ? ` and ${drafts} drafts` : ''} in ${file}.`,
    ...(out.length > 0 ? [`Left out: ${out.map(([what, count]) => `${count} ${what}`).join(', ')}.`] : []),
  ].join('\n');
}
