import { type AuditEntry, auditBefore } from '#db/editorial/audit.ts';
import { hiddenEditions } from '#db/editorial/desk-lists.ts';
import { can } from '#newsroom/permissions.ts';
import { auditTroubles } from '../health.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

export const ENTRIES_PER_PAGE = 100;

/** An entry as this person may see it: of a limited edition only who and when, never what. */
export type ShownEntry = AuditEntry & { readonly isHidden: boolean };

export type AuditScreen = {
  /** Newest first. */
  readonly entries: readonly ShownEntry[];
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
  const { reads } = stores.editorial;
  const entries = await auditBefore(reads, before, ENTRIES_PER_PAGE + 1);
  const hidden = await hiddenEditions(reads, actor.id);
  const shown = entries.slice(0, ENTRIES_PER_PAGE).map((entry) => asShown(entry, hidden));
  return {
    entries: shown,
    next: entries.length > ENTRIES_PER_PAGE ? (shown.at(-1)?.sequence ?? null) : null,
  };
}

/** The log stays whole, so that a gap would show: a hidden entry keeps its place, and says nothing. */
function asShown(entry: AuditEntry, hidden: ReadonlySet<number>): ShownEntry {
  if (entry.editionId === null || !hidden.has(entry.editionId)) return { ...entry, isHidden: false };
  return { ...entry, deed: '', releaseId: null, editionId: null, details: {}, isHidden: true };
}

/** Walks the whole chain against the head kept outside; a sentence per trouble, null for who may not read it. */
export async function verifyAuditFor(stores: Stores, actor: Person): Promise<string[] | null> {
  if (!can(actor, 'read_audit', { kind: 'audit' })) return null;
  return auditTroubles(stores);
}
