import type Database from 'better-sqlite3';

/** One SQL file as drizzle-kit writes it. */
export type Migration = { readonly name: string; readonly sql: string; readonly hash: string };

/**
 * Applies one migration inside the caller's transaction. Throws, so that the caller undoes all, where
 * it would lose rows or triggers, leave rows that point nowhere, or make a table that is not STRICT.
 */
export function applyMigration(connection: Database.Database, { name, sql, hash }: Migration): void {
  const before = { rows: rowCounts(connection), triggers: triggersOf(connection) };
  for (const statement of sql.split('--> statement-breakpoint')) connection.exec(statement);
  refuse(name, lostRows(connection, before.rows));
  refuse(name, lostTriggers(connection, before.triggers, sql));
  refuse(name, looseTables(connection));
  if (connection.prepare('PRAGMA foreign_key_check').all().length > 0)
    refuse(name, 'leave rows that point nowhere');
  connection.prepare('INSERT INTO migrations VALUES (?, ?, ?)').run(name, hash, Date.now());
}

function refuse(migration: string, wouldDo: string | null): void {
  if (wouldDo !== null) throw new Error(`The migration ${migration} would ${wouldDo}. Nothing was changed.`);
}

/** A table that is dropped on purpose is not asked about; one that is rebuilt keeps its name. */
function lostRows(connection: Database.Database, before: ReadonlyMap<string, number>): string | null {
  const after = rowCounts(connection);
  const lost = [...before].find(([table, rows]) => (after.get(table) ?? rows) < rows);
  return lost ? `lose rows of ${lost[0]}` : null;
}

/** A table rebuild takes the table's triggers with it without a word, and with them what they promise. */
function lostTriggers(connection: Database.Database, before: readonly string[], sql: string): string | null {
  const after = triggersOf(connection);
  const dropped = [...sql.matchAll(/DROP TRIGGER (?:IF EXISTS )?[`"]?(\w+)/gi)].map(([, trigger]) => trigger);
  const lost = before.find((trigger) => !after.includes(trigger) && !dropped.includes(trigger));
  return lost ? `lose the trigger ${lost}: it has to be created again after the table` : null;
}

/** drizzle-kit does not write STRICT; it is added by hand, and a table without it takes a text for a number. */
function looseTables(connection: Database.Database): string | null {
  const loose = connection
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .pluck()
    .get();
  return loose === undefined ? null : `make ${loose} without STRICT`;
}

function triggersOf(connection: Database.Database): string[] {
  return connection
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    .pluck()
    .all();
}

function rowCounts(connection: Database.Database): Map<string, number> {
  const tables = connection
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  return new Map(
    tables.map((table) => [
      table,
      Number(connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()),
    ]),
  );
}
