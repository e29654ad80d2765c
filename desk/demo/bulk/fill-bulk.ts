import { findInstitution } from '#db/editorial/institution.ts';
import { findPersonByEmail, listPeople } from '#db/editorial/people.ts';
import type { FileLine } from '#newsroom/import-lines.ts';
import { type Imported, importReleases } from '../../import-releases.ts';
import type { Stores } from '../../stores.ts';
import { foundDemo } from '../fill-demo.ts';
import { DEMO_PEOPLE } from '../foundation.ts';
import { bulkLine } from './bulk-line.ts';

/** Whether the newsroom is one that nobody works in: empty, or the demo. */
export async function isForMeasuring({ editorial }: Stores): Promise<boolean> {
  const institution = await findInstitution(editorial.reads);
  return institution ? institution.demo : (await listPeople(editorial.reads)).length === 0;
}

/**
 * Brings a demo newsroom, founding it where the stores are empty, to `count` releases for measurement,
 * by an import like any other: those that are there already stay as they are.
 */
export async function fillBulk(
  stores: Stores,
  count: number,
  progress: (what: 'checked' | 'written', releases: number) => void,
): Promise<Imported> {
  await foundDemo(stores);
  const editor = await findPersonByEmail(stores.editorial.reads, DEMO_PEOPLE.editor.email);
  if (!editor) throw new Error('The editor of the demo is gone.');
  const { id, name, roles, active } = editor;
  const actor = {
    kind: 'person',
    id,
    name,
    roles,
    active,
    freshUntil: null,
    owesSecondFactor: false,
  } as const;
  const done = await importReleases(
    { stores, actor, now: new Date() },
    {
      lines: () => linesFor(count),
      dryRun: false,
      skipBad: false,
      createMissing: true,
      update: false,
      skipMedia: false,
      clock: () => new Date(),
      progress,
    },
  );
  const [wrong] = done.bad;
  if (wrong)
    throw new Error(`Release ${wrong.line} for measurement is wrong: ${wrong.key} ${wrong.sentence}`);
  return done;
}

async function* linesFor(count: number): AsyncGenerator<FileLine> {
  for (let line = 1; line <= count; line += 1) yield { line, words: bulkLine(line) };
}
