import { getTableColumns, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { builtOnce } from './built-once.ts';

/**
 * Puts single rows into a table by a statement that is built once for each connection: where many thousands
 * come in, building the text of each takes longer than running it.
 */
export function insertOnce<Table extends SQLiteTable>(
  table: Table,
): (db: BetterSQLite3Database, rows: readonly Table['$inferInsert'][]) => void {
  const columns: [string, SQLiteColumn][] = Object.entries(getTableColumns(table));
  const given = Object.fromEntries(columns.map(([name]) => [name, sql`${sql.placeholder(name)}`]));
  // The builder cannot know that every column of whatever table this is has its placeholder.
  const statement = builtOnce((db) =>
    db
      .insert(table)
      .values(given as Table['$inferInsert'])
      .prepare(),
  );
  return (db, rows) => {
    for (const row of rows) {
      const values: Readonly<Record<string, unknown>> = row;
      statement(db).run(
        Object.fromEntries(columns.map(([name, column]) => [name, stored(column, values[name])])),
      );
    }
  };
}

/** A value as the store keeps it; the column's own where none is given. */
function stored(column: SQLiteColumn, value: unknown): unknown {
  const given = value === undefined ? column.default : value;
  return given === undefined || given === null ? null : column.mapToDriverValue(given);
}
