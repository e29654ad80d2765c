import { sql } from 'drizzle-orm';
import { integer } from 'drizzle-orm/sqlite-core';

/**
 * The editorial store holds everything, drafts included. Only the newsroom process and the operator's
 * commands open it. Instants are milliseconds since 1970 UTC. Triggers, STRICT and what drizzle-kit
 * cannot say are added in the migration files.
 */

export const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });
export const flag = (name: string) => integer(name, { mode: 'boolean' });

/** A CHECK that a column holds one of the words of a closed list. */
export const oneOf = (column: unknown, words: readonly string[]) =>
  sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`;
