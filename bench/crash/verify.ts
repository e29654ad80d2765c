import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { currentPublicFile } from '#db/public/store.ts';
import { storeRows } from '#db/testing/store-rows.ts';
import { catchUp } from '#desk/catch-up.ts';
import { checkHealth } from '#desk/health.ts';
import { openStores } from '#desk/open-stores.ts';
import { rebuild } from '#desk/projection.ts';
import { closePublicWriter } from '#desk/public-writer.ts';
import { readTakenDown } from '#desk/withdrawals-log.ts';
import { wordsIn } from './chance.ts';
import type { Done } from './officers.ts';

/** What a killed newsroom left, and whether it holds. */
export type Found = {
  readonly troubles: readonly string[];
  /** Ledger rows that readers did not have yet: the kill fell between a commit and its projection. */
  readonly waiting: number;
};

/** Looks at the files as they lie there, then starts and looks again. `rebuilding` also compares with a rebuild. */
export async function verify(
  folder: string,
  acknowledged: readonly Done[],
  rebuilding: boolean,
): Promise<Found> {
  const before = look(folder, acknowledged);
  const stores = openStores(folder);
  try {
    await catchUp(stores);
    const troubles = [...before.troubles, ...(await checkHealth(stores)), ...loggedTroubles(folder)];
    if (rebuilding) {
      const rows = storeRows(publicFile(folder));
      await rebuild(stores);
      if (JSON.stringify(storeRows(publicFile(folder))) !== JSON.stringify(rows))
        troubles.push('A rebuild gives readers something else.');
    }
    return { troubles, waiting: before.waiting };
  } finally {
    closePublicWriter();
    stores.editorial.close();
  }
}

const publicFile = (folder: string) =>
  join(folder, 'public', String(currentPublicFile(join(folder, 'public'))));

/** Before anything is opened to be written: what readers have at this moment. */
function look(folder: string, acknowledged: readonly Done[]): Found {
  const store = new Database(join(folder, 'editorial.db'), { readonly: true });
  try {
    store.prepare('ATTACH ? AS readers').run(publicFile(folder));
    const applied = Number(store.prepare('SELECT applied_seq FROM readers.meta').pluck().get());
    const head = Number(store.prepare('SELECT coalesce(max(sequence), 0) FROM ledger').pluck().get());
    return {
      troubles: [
        ...acknowledged.flatMap((done) => lost(store, done, applied)),
        ...WHOLE.flatMap(([sentence, sql]) =>
          store.prepare(sql).all().length > 0
            ? [`${sentence}: ${JSON.stringify(store.prepare(sql).get())}`]
            : [],
        ),
        ...earlyWords(store, join(folder, 'public')),
      ],
      waiting: head - applied,
    };
  } finally {
    store.close();
  }
}

/** Why an acknowledged deed is not there, if it is not. */
function lost(store: Database.Database, { deed, at, outcome }: Done, applied: number): string[] {
  const name = `${deed} at ${at}`;
  if (
    !store.prepare('SELECT 1 FROM audit WHERE deed = ? AND at = ?').get(deed, at) &&
    outcome.revisionId === undefined
  )
    return [`An acknowledged deed is lost: ${name}`];
  if (outcome.revisionId && !store.prepare('SELECT 1 FROM revisions WHERE id = ?').get(outcome.revisionId))
    return [`An acknowledged save is lost: ${name}`];
  const late = store.prepare('SELECT 1 FROM ledger WHERE at = ? AND sequence > ?').get(at, applied);
  return outcome.visible && late ? [`Readers have not what was acknowledged as visible: ${name}`] : [];
}

/** What readers have must be whole, and something that the newsroom made public. */
const WHOLE: readonly (readonly [sentence: string, sql: string])[] = [
  [
    'An edition is public that is not',
    `SELECT p.reference, p.number FROM readers.editions p
     LEFT JOIN releases r ON r.reference = p.reference
     LEFT JOIN editions e ON e.release_id = r.id AND e.number = p.number
     LEFT JOIN revisions v ON v.id = e.revision_id AND v.content_hash = p.content_hash WHERE v.id IS NULL`,
  ],
  [
    'A page is not the text of its edition',
    `SELECT p.path FROM readers.pages p JOIN readers.releases r ON r.reference = p.reference
     LEFT JOIN readers.edition_texts t
       ON t.reference = p.reference AND t.number = r.live_number AND t.language = p.language
     WHERE t.headline IS NOT p.headline`,
  ],
  [
    'A language of a live edition has no page',
    `SELECT t.reference, t.language FROM readers.edition_texts t
     JOIN readers.releases r ON r.reference = t.reference AND r.live_number = t.number
     LEFT JOIN readers.pages p ON p.reference = t.reference AND p.language = t.language WHERE p.path IS NULL`,
  ],
  [
    'A withdrawal is told and not done, or done and not told',
    `SELECT r.reference, r.state FROM readers.releases r LEFT JOIN readers.notices n
       ON n.reference = r.reference AND n.kind = 'withdrawal' AND n.ended_at IS NULL
     WHERE r.state <> 'retracted' AND (r.state = 'withdrawn') <> (n.reference IS NOT NULL)`,
  ],
  [
    'A withdrawn or retracted release is in a list',
    `SELECT p.path FROM readers.pages p JOIN readers.releases r ON r.reference = p.reference
     WHERE p.listed <> (r.state = 'published') OR r.state = 'retracted'`,
  ],
];

/** Words of texts that were never public, in the raw bytes of what serves readers. */
function earlyWords(store: Database.Database, folder: string): string[] {
  const textsOf = (condition: string) =>
    store
      .prepare<[], string>(
        `SELECT content FROM revisions v JOIN editions e ON e.id = v.edition_id WHERE ${condition}`,
      )
      .pluck()
      .all();
  const published = wordsIn(textsOf('e.number IS NOT NULL AND e.revision_id = v.id').join());
  const all = wordsIn(textsOf('1').join());
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  const seen = files.map(wordsIn);
  const early = [...all].filter((word) => !published.has(word) && seen.some((words) => words.has(word)));
  return early.length > 0
    ? [`Words of unpublished texts lie where readers' pages are made: ${early.join(', ')}`]
    : [];
}

/** Everything that was taken down stands in the file outside, too. */
function loggedTroubles(folder: string): string[] {
  const store = new Database(join(folder, 'editorial.db'), { readonly: true });
  const told = Number(
    store.prepare("SELECT count(*) FROM notices WHERE kind IN ('withdrawal', 'retraction')").pluck().get(),
  );
  store.close();
  const file = join(folder, 'withdrawals.log');
  if (!existsSync(file)) return told === 0 ? [] : ['withdrawals.log is missing.'];
  const lines = readTakenDown(file).lines.filter(({ what }) => what !== 'reinstatement');
  // Two processes may write one line each when one makes up for the other.
  const logged = new Set(lines.map(({ entry }) => entry)).size;
  return logged === told ? [] : [`withdrawals.log names ${logged} of ${told} taken down.`];
}
