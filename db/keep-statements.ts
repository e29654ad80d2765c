import type Database from 'better-sqlite3';

/** More than the different statements of the whole program; only texts made of lists of varying length could exceed it. */
const MOST = 500;

/**
 * Lets a connection keep what it has prepared: the query builder prepares each statement anew, which
 * costs more than running it. A statement comes back as if it were new; one that is still being
 * read row by row is not given twice.
 */
export function keepStatements(connection: Database.Database): void {
  const kept = new Map<string, Database.Statement>();
  const prepare = connection.prepare.bind(connection);
  const prepareOnce = (sql: string): Database.Statement => {
    const known = kept.get(sql);
    if (known && !known.busy) {
      kept.delete(sql);
      kept.set(sql, known);
      return known.reader ? known.raw(false) : known;
    }
    const statement = prepare(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  Object.assign(connection, { prepare: prepareOnce });
}
