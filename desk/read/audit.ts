import { type AuditEntry, auditBefore } from '#db/editorial/audit.ts';
import { can } from '#newsroom/permissions.ts';
import { auditTroubles } from '../health.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

export const ENTRIES_PER_PAGE = 100;

export type AuditScreen = {
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
  /** Where the next page begins; null on the last. */
  readonly next: number | null;
};

/** A page of the audit log, from the entry before `before` (null: from the newest); null for who may not read it. */
export async function readAudit(
  stores: Stores,
  actor: Person,
  before: number | null,
): Promise<AuditScreen | null> {
  if (!can(actor, 'read_audit', { kind: 'audit' })) return null;
  const entries = await auditBefore(stores.editorial.reads, before, ENTRIES_PER_PAGE + 1);
  const shown = entries.slice(0, ENTRIES_PER_PAGE);
  return {
    entries: shown,
    next: entries.length > ENTRIES_PER_PAGE ? (shown.at(-1)?.sequence ?? null) : null,
  };
}

/** Walks the whole chain against the head kept outside; a sentence per trouble, null for who may not read it. */
export async function verifyAuditFor(stores: Stores, actor: Person): Promise<string[] | null> {
  if (!can(actor, 'read_audit', { kind: 'audit' })) return null;
  return auditTroubles(stores);
}
