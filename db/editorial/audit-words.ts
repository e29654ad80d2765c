import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { inArray } from 'drizzle-orm';
import { auditChanges, type Changes, reasons } from './schema/records.ts';
import type { Reads, Tx } from './store.ts';

/**
 * Words that belong to entries of the audit log: reasons, and what was changed. They lie beside the log, which
 * holds no texts; the entry carries their hash, so that a changed word shows.
 */
export type AuditWords = { readonly reason: string | null; readonly changes: Changes | null };

export async function insertReason(tx: Tx, sequence: number, words: string): Promise<void> {
  await tx.insert(reasons).values({ sequence, words });
}

export async function insertChanges(tx: Tx, sequence: number, changes: Changes): Promise<void> {
  await tx.insert(auditChanges).values({ sequence, changes });
}

/** SHA-256 (hex) of the canonical JSON (RFC 8785) of words beside the log. */
export function wordsHash(words: string | Changes): string {
  return createHash('sha256')
    .update(String(canonicalize(words)))
    .digest('hex');
}

/** The words of several entries, by their sequence; an entry without any is absent. */
export async function auditWords(
  db: Reads,
  sequences: readonly number[],
): Promise<ReadonlyMap<number, AuditWords>> {
  const why = await db
    .select()
    .from(reasons)
    .where(inArray(reasons.sequence, [...sequences]));
  const what = await db
    .select()
    .from(auditChanges)
    .where(inArray(auditChanges.sequence, [...sequences]));
  const found = new Map<number, AuditWords>();
  for (const { sequence, words } of why) found.set(sequence, { reason: words, changes: null });
  for (const { sequence, changes } of what)
    found.set(sequence, { reason: found.get(sequence)?.reason ?? null, changes });
  return found;
}
