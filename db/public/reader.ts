import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { keepStatements } from '../keep-statements.ts';
import { type RawConnection, rawReader } from './connection.ts';
import { counterNow } from './generations.ts';
import { touchScope } from './scopes.ts';
import type { PublicConnection } from './store.ts';

const builders = new WeakMap<RawConnection['sqlite'], BetterSQLite3Database>();

/** The current reading connection with its query builder. */
export function publicReader(): PublicConnection {
  const { file, sqlite } = rawReader();
  const known = builders.get(sqlite);
  if (known) return { file, sqlite, db: known };
  keepStatements(sqlite);
  const db = drizzle(sqlite);
  builders.set(sqlite, db);
  return { file, sqlite, db };
}

/** The counter of a scope: 0 when it never moved. Also notes the touch for the render under way. */
export function readScope(scope: string): number {
  const counter = counterNow(scope);
  touchScope(scope, counter);
  return counter;
}
