import type Database from 'better-sqlite3';
import { rawReader } from './connection.ts';

/** Statements by connection: preparing costs more than running, and a rebuild brings a new connection. */
const byConnection = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** The statement for `sql`, prepared once; on the current connection, unless the caller has just looked that up. */
export function prepared(sql: string, connection = rawReader().sqlite): Database.Statement {
  const statements = byConnection.get(connection) ?? new Map<string, Database.Statement>();
  byConnection.set(connection, statements);
  const known = statements.get(sql);
  if (known) return known;
  const statement = connection.prepare(sql);
  statements.set(sql, statement);
  return statement;
}
