import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import canonicalize from 'canonicalize';
import { asc, desc, eq, gt, lt } from 'drizzle-orm';
import { type AuditWords, auditWords, wordsHash } from './audit-words.ts';
import type { AuditDetails } from './schema/records.ts';
import { audit } from './schema/records.ts';
import type { Reads, Tx } from './store.ts';

/** The audit log: each entry carries the hash of the one before, so that a changed row, a gap or a cut tail shows. */
export type AuditEntry = typeof audit.$inferSelect;
export type NewAuditEntry = {
  readonly at: Date;
  /** Shown name of who acted, `system:clock` for the clock. */
  readonly actor: string;
  readonly personId: number | null;
  readonly deed: string;
  readonly releaseId: number | null;
  readonly editionId: number | null;
  readonly details: AuditDetails;
};
export type AuditHead = { readonly sequence: number; readonly hash: string };

export const EMPTY_HEAD: AuditHead = { sequence: 0, hash: '0'.repeat(64) };

/** Where the log stands. */
export async function auditHead(db: Reads): Promise<AuditHead> {
  const [row] = await db
    .select({ sequence: audit.sequence, hash: audit.hash })
    .from(audit)
    .orderBy(desc(audit.sequence))
    .limit(1);
  return row ?? EMPTY_HEAD;
}

/** Appends one entry and answers the new head. */
export async function appendAudit(tx: Tx, entry: NewAuditEntry): Promise<AuditHead> {
  const before = await auditHead(tx);
  const sequence = before.sequence + 1;
  const hash = hashOf(sequence, entry, before.hash);
  await tx.insert(audit).values({ ...entry, sequence, previousHash: before.hash, hash });
  return { sequence, hash };
}

/** SHA-256 over the canonical JSON (RFC 8785) of an entry and the hash of the one before. */
function hashOf(sequence: number, entry: NewAuditEntry, previousHash: string): string {
  const { at, actor, personId, deed, releaseId, editionId, details } = entry;
  const words = canonicalize({
    sequence,
    at: at.toISOString(),
    actor,
    personId,
    deed,
    releaseId,
    editionId,
    details,
    previousHash,
  });
  return createHash('sha256').update(String(words)).digest('hex');
}

/**
 * Walks the whole chain and answers a sentence per trouble found; empty when all is well. `head` is
 * the head that was kept outside the store: a log that ends before it lost its tail.
 */
export async function verifyAudit(db: Reads, head: AuditHead | null): Promise<string[]> {
  const troubles: string[] = [];
  let before = EMPTY_HEAD;
  for (;;) {
    const entries = await db
      .select()
      .from(audit)
      .where(gt(audit.sequence, before.sequence))
      .orderBy(asc(audit.sequence))
      .limit(1000);
    if (entries.length === 0) break;
    const words = await auditWords(
      db,
      entries.map(({ sequence }) => sequence),
    );
    for (const entry of entries) {
      troubles.push(...troublesOf(entry, before), ...wordTroubles(entry, words.get(entry.sequence)));
      before = { sequence: entry.sequence, hash: entry.hash };
    }
    await turn(); // a long log must not keep others waiting
  }
  return [...troubles, ...(await headTroubles(db, head))];
}

function troublesOf(entry: AuditEntry, before: AuditHead): string[] {
  if (entry.sequence !== before.sequence + 1) {
    return [`The audit log has a gap: entry ${before.sequence + 1} is missing.`];
  }
  if (entry.previousHash !== before.hash || entry.hash !== hashOf(entry.sequence, entry, before.hash)) {
    return [`The audit entry ${entry.sequence} was changed after it was written.`];
  }
  return [];
}

/** What is wrong with the words beside an entry: its hash names them. */
function wordTroubles({ sequence, details }: AuditEntry, words: AuditWords | undefined): string[] {
  const reason = words?.reason ?? null;
  const changes = words?.changes ?? null;
  const expected = [details.reasonHash ?? null, details.changesHash ?? null];
  const found = [reason === null ? null : wordsHash(reason), changes === null ? null : wordsHash(changes)];
  return String(expected) === String(found)
    ? []
    : [`The words beside the audit entry ${sequence} are not those that were written then.`];
}

/** What the head that was kept outside says against the log; quick, because it looks at one entry. */
export async function headTroubles(db: Reads, head: AuditHead | null): Promise<string[]> {
  if (head === null) {
    return (await auditHead(db)).sequence === 0
      ? []
      : ['The head of the audit log (the file audit-head) is missing or cannot be read.'];
  }
  if (head.sequence === 0) return [];
  const [row] = await db.select({ hash: audit.hash }).from(audit).where(eq(audit.sequence, head.sequence));
  if (!row) return [`The audit log was cut: it once reached entry ${head.sequence}.`];
  return row.hash === head.hash
    ? []
    : [`The audit entry ${head.sequence} is not the one that was written then.`];
}

/** The entries about one release, oldest first. */
export async function auditOfRelease(db: Reads, releaseId: number): Promise<AuditEntry[]> {
  return db.select().from(audit).where(eq(audit.releaseId, releaseId)).orderBy(asc(audit.sequence));
}

/** The entries of the whole log before `before` (null: from the newest), newest first, `limit` of them. */
export async function auditBefore(db: Reads, before: number | null, limit: number): Promise<AuditEntry[]> {
  const which = before === null ? undefined : lt(audit.sequence, before);
  return db.select().from(audit).where(which).orderBy(desc(audit.sequence)).limit(limit);
}
