import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beginImmediate } from '../begin.ts';
import { setPragmas } from '../pragmas.ts';
import { currentPublicFile, forgetPublicStore } from './store.ts';

/**
 * A store that is only held, while one that fits is made: readers go on getting pages that were finished from it.
 * Its shape may be another program's and its rows damaged, so nothing is changed in it but generations: what moves
 * is no longer shown.
 */

/** How many pages on either side of a release may name it: in its list (`desk/neighbours.ts`), in its topics (`desk/related.ts`). */
const MAY_NAME = { pages: 1, page_topics: 3 } as const;

/** How far the ledger had been applied to it; null where it does not tell, or there is none. */
export function heldSequence(folder: string): number | null {
  const file = currentPublicFile(folder);
  if (!file || !existsSync(join(folder, file))) return null;
  try {
    const sqlite = new Database(join(folder, file), { readonly: true });
    const found = sqlite.prepare('SELECT applied_seq FROM meta').pluck().get();
    sqlite.close();
    return typeof found === 'number' ? found : null;
  } catch {
    return null;
  }
}

/** A release of which readers may have something that no longer holds. */
export type Withheld = {
  readonly reference: string;
  /** Whether every page names it, as the menu names a standing page. */
  readonly everywhere: boolean;
};

/**
 * Has nothing shown any more of what these releases stand on: their own pages, those beside them that name them,
 * and every list. Where that cannot be written, nothing made from this store is shown at all.
 */
export async function withhold(folder: string, releases: readonly Withheld[], at: Date): Promise<void> {
  const file = currentPublicFile(folder);
  if (!file || releases.length === 0) return;
  try {
    const sqlite = new Database(join(folder, file), { fileMustExist: true });
    try {
      setPragmas(sqlite, 'write');
      await beginImmediate(sqlite);
      for (const release of releases) moveAll(sqlite, release, at.getTime());
      sqlite.exec('COMMIT');
    } finally {
      sqlite.close();
    }
  } catch {
    forgetPublicStore(folder);
  }
}

function moveAll(sqlite: Database.Database, { reference, everywhere }: Withheld, at: number): void {
  const around = everywhere ? null : aroundIn(sqlite, reference);
  if (around?.isKnown === false) return; // readers have nothing of it
  const releases = [reference, ...(around?.references ?? [])].map((one) => `release:${one}`);
  const touched =
    around === null
      ? ''
      : `WHERE scope NOT LIKE 'release:%' AND scope <> 'site' OR scope IN (${marks(releases)})`;
  sqlite
    .prepare(`UPDATE generations SET counter = counter + 1, moved_at = ? ${touched}`)
    .run(at, ...(around === null ? [] : releases));
}

function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

type Around = { readonly isKnown: boolean; readonly references: readonly string[] };

/** The releases whose pages may name this one; null where the store is of a shape in which they cannot be found. */
function aroundIn(sqlite: Database.Database, reference: string): Around | null {
  try {
    const known = sqlite.prepare('SELECT 1 FROM releases WHERE reference = ?').get(reference);
    const inLists = nextTo(sqlite, reference, 'pages', 'listed');
    const inTopics = nextTo(sqlite, reference, 'page_topics', 'topic');
    return { isKnown: known !== undefined, references: [...inLists, ...inTopics] };
  } catch {
    return null;
  }
}

/** Those nearest to a release in each list of the table in which it stands; a list is of one language and one `kind`. */
function nextTo(
  sqlite: Database.Database,
  reference: string,
  table: keyof typeof MAY_NAME,
  kind: string,
): readonly string[] {
  const own = sqlite
    .prepare<[string], { language: string; kind: string | number; at: number }>(
      `SELECT language, ${kind} AS kind, published_at AS at FROM ${table} WHERE reference = ?`,
    )
    .all(reference);
  const nearest = (side: '<' | '>', order: 'ASC' | 'DESC') =>
    sqlite
      .prepare<unknown[], string>(
        `SELECT reference FROM ${table} WHERE language = ? AND ${kind} = ? AND (published_at, reference) ${side} (?, ?)
         ORDER BY published_at ${order}, reference ${order} LIMIT ${MAY_NAME[table]}`,
      )
      .pluck();
  const sides = [nearest('<', 'DESC'), nearest('>', 'ASC')];
  return own.flatMap((row) => sides.flatMap((side) => side.all(row.language, row.kind, row.at, reference)));
}
