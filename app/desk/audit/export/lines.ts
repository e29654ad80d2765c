import { actorWords, auditSentence } from '#components/desk/audit-sentence.ts';
import type { ShownEntry } from '#desk/read/audit.ts';
import { csvLine } from '#newsroom/csv.ts';

const COLUMNS = ['number', 'at', 'who', 'deed', 'what', 'release', 'reason', 'changes', 'hash'] as const;

/** The first line, after the mark by which spreadsheets know UTF-8. */
export const CSV_HEAD = `\ufeff${csvLine(COLUMNS)}`;

/** Entries as lines of a table, or as one JSON value a line. */
export function auditLines(entries: readonly ShownEntry[], format: 'csv' | 'json'): string {
  return entries.map((entry) => (format === 'csv' ? csvOf(entry) : jsonOf(entry))).join('');
}

function csvOf(entry: ShownEntry): string {
  const { sequence, at, actor, deed, reason, changes, hash } = entry;
  const what = entry.isHidden ? 'hidden' : auditSentence(entry);
  const changed = changes === null ? null : JSON.stringify(changes);
  return csvLine([
    sequence,
    at.toISOString(),
    actorWords(actor),
    deed,
    what,
    aboutOf(entry),
    reason,
    changed,
    hash,
  ]);
}

function jsonOf({ previousHash, ...entry }: ShownEntry): string {
  return `${JSON.stringify({ ...entry, previousHash })}\n`;
}

function aboutOf({ reference, releaseId }: ShownEntry): string | null {
  return reference ?? (releaseId === null ? null : `#${releaseId}`);
}
