import Database from 'better-sqlite3';

/** Rows that only name a store, or count what happened to it. */
const ITS_OWN = ['meta', 'generations', 'migrations'];

/** Everything that a store holds, by table, each row as JSON and in an order that two equal stores share. */
export function storeRows(file: string): Record<string, string[]> {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const tables = connection
      .prepare<[], string>(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .all()
      .filter((name) => !ITS_OWN.includes(name))
      .sort();
    const rowsOf = (name: string) => connection.prepare(`SELECT * FROM "${name}"`).all();
    return Object.fromEntries(
      tables.map((name) => [
        name,
        rowsOf(name)
          .map((row) => JSON.stringify(row))
          .sort(),
      ]),
    );
  } finally {
    connection.close();
  }
}

/** Every word of a list of the public store's search index, with the page and the place where it stands. */
export function indexWords(file: string, list: string): unknown[] {
  const connection = new Database(file, { fileMustExist: true });
  try {
    connection.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, ${list}, instance)`);
    const found = `SELECT reference, language, offset, term FROM temp.words JOIN search_rows ON id = doc ORDER BY 1, 2, 3`;
    return connection.prepare(found).raw().all();
  } finally {
    connection.close();
  }
}
