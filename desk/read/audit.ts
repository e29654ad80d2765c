import { type AuditEntry, auditHead } from '#db/editorial/audit.ts';
import { type AuditSearch, searchAudit } from '#db/editorial/audit-search.ts';
import { type AuditWords, auditWords } from '#db/editorial/audit-words.ts';
import { hiddenEditions } from '#db/editorial/desk-lists.ts';
import { readInstitution } from '#db/editorial/institution.ts';
import { namesOfPeople } from '#db/editorial/people.ts';
import { findReleaseByReference, referencesOf } from '#db/editorial/releases.ts';
import type { AuditFilter } from '#newsroom/audit-filter.ts';
import { fold } from '#newsroom/fold.ts';
import { daySpan } from '#newsroom/institution-time.ts';
import { can } from '#newsroom/permissions.ts';
import { auditTroubles } from '../health.ts';
import type { Stores } from '../stores.ts';
import type { Person } from './offers.ts';

export const ENTRIES_PER_PAGE = 100;

/** An entry as this person may see it: of a limited edition only who and when, never what. */
export type ShownEntry = AuditEntry &
  AuditWords & {
    readonly isHidden: boolean;
    /** The release's public number; null where it has none. */
    readonly reference: string | null;
  };

export type AuditScreen = {
  /** Newest first. */
  readonly entries: readonly ShownEntry[];
  /** Where the next page begins; null on the last. */
  readonly next: number | null;
  /** Everybody who was ever here, by name, for the filter. */
  readonly people: readonly { readonly id: number; readonly name: string }[];
};

/**
 * A page of the audit log, from the entry before `before` (null: from the newest); null for who may not read it.
 * Without a filter the log is whole, with the places of entries that are hidden; whoever looks for something
 * finds nothing of what is hidden.
 */
export async function readAudit(
  stores: Stores,
  actor: Person,
  before: number | null,
  filter: AuditFilter = {},
): Promise<AuditScreen | null> {
  if (!can(actor, 'read_audit', { kind: 'audit' })) return null;
  const { reads } = stores.editorial;
  const hidden = await hiddenEditions(reads, actor.id);
  const names = await namesOfPeople(reads);
  const known = { hidden, names, readsTexts: can(actor, 'read_editions', { kind: 'release' }) };
  const search = await searchFor(stores, filter, known);
  const found = search === null ? [] : await searchAudit(reads, search, before, ENTRIES_PER_PAGE + 1);
  const entries = await shownEntries(stores, found.slice(0, ENTRIES_PER_PAGE), known);
  const people = [...names].map(([id, name]) => ({ id, name }));
  return {
    entries,
    next: found.length > ENTRIES_PER_PAGE ? (entries.at(-1)?.sequence ?? null) : null,
    people: people.toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}

type Known = {
  readonly hidden: ReadonlySet<number>;
  readonly names: ReadonlyMap<number, string>;
  /** Whoever may not read editions learns nothing of before and after of a text either. */
  readonly readsTexts: boolean;
};

/** What the filter means; null where it names a release that is none. */
async function searchFor(
  stores: Stores,
  filter: AuditFilter,
  { hidden, names, readsTexts }: Known,
): Promise<AuditSearch | null> {
  const { reads } = stores.editorial;
  const { zone } = await readInstitution(reads);
  const release = filter.reference ? await findReleaseByReference(reads, filter.reference) : null;
  if (filter.reference && !release) return null;
  const text = fold(filter.words ?? '').trim();
  const named = [...names].filter(([, name]) => fold(name).includes(text)).map(([id]) => id);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return {
    personId: filter.personId ?? null,
    actor: filter.part ? `system:${filter.part}` : null,
    deed: filter.deed ?? null,
    releaseId: release?.id ?? null,
    from: filter.from ? daySpan(filter.from, zone).from : null,
    until: filter.until ? daySpan(filter.until, zone).until : null,
    words: filter.words ? { text: filter.words, people: named, ofTexts: readsTexts } : null,
    hidden: isFiltered ? [...hidden] : [],
  };
}

async function shownEntries(
  stores: Stores,
  entries: readonly AuditEntry[],
  { hidden, names, readsTexts }: Known,
): Promise<ShownEntry[]> {
  const { reads } = stores.editorial;
  const words = await auditWords(
    reads,
    entries.map(({ sequence }) => sequence),
  );
  const releaseIds = entries.flatMap(({ releaseId }) => (releaseId === null ? [] : [releaseId]));
  const references = await referencesOf(reads, [...new Set(releaseIds)]);
  return entries.map((entry) => {
    if (entry.editionId !== null && hidden.has(entry.editionId)) return withoutWords(entry);
    const about = entry.details.person ?? entry.details.reviewer;
    const personName = typeof about === 'number' ? names.get(about) : undefined;
    return {
      ...entry,
      details: personName === undefined ? entry.details : { ...entry.details, personName },
      reason: words.get(entry.sequence)?.reason ?? null,
      changes: entry.editionId === null || readsTexts ? (words.get(entry.sequence)?.changes ?? null) : null,
      reference: entry.releaseId === null ? null : (references.get(entry.releaseId) ?? null),
      isHidden: false,
    };
  });
}

/** The log stays whole, so that a gap would show: a hidden entry keeps its place, and says nothing. */
function withoutWords(entry: AuditEntry): ShownEntry {
  const nothing = { releaseId: null, editionId: null, reason: null, changes: null, reference: null };
  return { ...entry, ...nothing, deed: '', details: {}, isHidden: true };
}

/** What was checked, and what was found. */
export type Verified = {
  readonly troubles: readonly string[];
  readonly at: Date;
  /** The newest entry that was checked; 0 where there is none. */
  readonly upTo: number;
  readonly hash: string;
};

/** Walks the whole chain against the head kept outside, with the words beside it; null for who may not read it. */
export async function verifyAuditFor(stores: Stores, actor: Person, now: Date): Promise<Verified | null> {
  if (!can(actor, 'read_audit', { kind: 'audit' })) return null;
  const { sequence, hash } = await auditHead(stores.editorial.reads);
  return { troubles: await auditTroubles(stores), at: now, upTo: sequence, hash };
}
