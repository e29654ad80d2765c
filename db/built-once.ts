import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

/**
 * A prepared query, built once for each connection: for what runs dozens of times in one piece of work,
 * building the text of the query takes several times as long as running it. Values come as
 * placeholders, in the form in which the store keeps them.
 */
export function builtOnce<Query>(
  build: (db: BetterSQLite3Database) => Query,
): (db: BetterSQLite3Database) => Query {
  const built = new WeakMap<BetterSQLite3Database, Query>();
  return (db) => {
    const known = built.get(db);
    if (known) return known;
    const query = build(db);
    built.set(db, query);
    return query;
  };
}
