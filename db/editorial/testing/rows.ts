import Database from 'better-sqlite3';

/** Looks into store files past every query of the house, for tests: what is really there. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows that a statement finds in a store file. */
export function rowsOf(file: string, sql: string): Row[] {
  const connection = new Database(file, { readonly: true });
  try {
    return connection.prepare<[], Row>(sql).all();
  } finally {
    connection.close();
  }
}

/**
 * Every row of every table, by table: two of these are equal where nothing was written between them.
 * The lists of the search index cannot be read row by row; the tables that they lie in can.
 */
export function everyRow(file: string): Readonly<Record<string, readonly Row[]>> {
  const connection = new Database(file, { readonly: true });
  try {
    const tables = connection
      .prepare<[], string>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
      )
      .pluck()
      .all();
    return Object.fromEntries(
      tables.map((table) => [table, connection.prepare<[], Row>(`SELECT * FROM "${table}"`).all()]),
    );
  } finally {
    connection.close();
  }
}

/** Does to a store file what somebody with the disk in their hands could do, triggers and all. */
export function tamper(file: string, sql: string): void {
  const connection = new Database(file);
  try {
    connection.pragma('foreign_keys = OFF');
    connection.exec(sql);
  } finally {
    connection.close();
  }
}
