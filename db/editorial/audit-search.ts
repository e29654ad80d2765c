import { setImmediate as turn } from 'node:timers/promises';
import {
  and,
  type Column,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNull,
  lt,
  max,
  min,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { type AuditEntry, auditHead } from './audit.ts';
import { audit, auditChanges, reasons } from './schema/records.ts';
import type { Reads } from './store.ts';

/** What entries are looked for; everything that is given has to hold. */
export type AuditSearch = {
  /** Who did it, or to whom it was done. */
  readonly personId: number | null;
  /** As the log names who acted. */
  readonly actor: string | null;
  readonly deed: string | null;
  readonly releaseId: number | null;
  readonly from: Date | null;
  readonly until: Date | null;
  /** Words of a reason or a change, or done by one of these people. */
  readonly words: AuditWordSearch | null;
  /** Editions of which nothing may be said. */
  readonly hidden: readonly number[];
};

export type AuditWordSearch = {
  readonly text: string;
  readonly people: readonly number[];
  /** Whether to look into changes of texts as well. */
  readonly ofTexts: boolean;
};

/** So many entries are looked through at once; then others get their turn. */
const STRETCH = 20_000;

/**
 * The newest entries before `before` (null: the newest of all) that are looked for, at most `limit`. Goes through
 * the log in stretches, so that a search that finds little keeps nobody waiting, however long the log is.
 */
export async function searchAudit(
  db: Reads,
  search: AuditSearch,
  before: number | null,
  limit: number,
): Promise<AuditEntry[]> {
  const bounds = await boundsOf(db, search);
  const first = before === null ? bounds.above : Math.min(bounds.above, before);
  const found: AuditEntry[] = [];
  for (let above = first; above > bounds.from && found.length < limit; above -= STRETCH) {
    const below = Math.max(bounds.from, above - STRETCH);
    found.push(...(await stretch(db, search, { below, above }, limit - found.length)));
    await turn();
  }
  return found;
}

type Bounds = { readonly from: number; readonly above: number };
type Stretch = { readonly below: number; readonly above: number };

async function stretch(
  db: Reads,
  search: AuditSearch,
  { below, above }: Stretch,
  limit: number,
): Promise<AuditEntry[]> {
  const { personId, actor, deed, releaseId, from, until, words, hidden } = search;
  return db
    .select()
    .from(audit)
    .where(
      and(
        gte(audit.sequence, below),
        lt(audit.sequence, above),
        personId === null ? undefined : byOrAbout(personId),
        actor === null ? undefined : eq(audit.actor, actor),
        deed === null ? undefined : eq(audit.deed, deed),
        releaseId === null ? undefined : eq(audit.releaseId, releaseId),
        from === null ? undefined : gte(audit.at, from),
        until === null ? undefined : lt(audit.at, until),
        words === null ? undefined : holds(words, { below, above }),
        hidden.length === 0
          ? undefined
          : or(isNull(audit.editionId), notInArray(audit.editionId, [...hidden])),
      ),
    )
    .orderBy(desc(audit.sequence))
    .limit(limit);
}

function byOrAbout(personId: number): SQL | undefined {
  return or(eq(audit.personId, personId), sql`json_extract(${audit.details}, '$.person') = ${personId}`);
}

/** The lists beside the log are looked through within the stretch alone, each once. */
function holds({ text, people, ofTexts }: AuditWordSearch, { below, above }: Stretch): SQL | undefined {
  const like = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const within = (sequence: Column) => sql`${sequence} >= ${below} and ${sequence} < ${above}`;
  const changed = sql`${audit.sequence} in (select ${auditChanges.sequence} from ${auditChanges}
    where ${within(auditChanges.sequence)} and ${auditChanges.changes} like ${like} escape '\\')`;
  return or(
    sql`${audit.sequence} in (select ${reasons.sequence} from ${reasons}
      where ${within(reasons.sequence)} and ${reasons.words} like ${like} escape '\\')`,
    ofTexts ? changed : and(changed, isNull(audit.editionId)),
    people.length === 0 ? undefined : inArray(audit.personId, [...people]),
  );
}

/**
 * The sequences between which entries of the days can be: from the first, below the last. A clock may have been set
 * back, so the first in time need not be the first in the log. Where they are many the whole log is walked, newest
 * first: a page of them is found soon.
 */
async function boundsOf(db: Reads, { from, until }: AuditSearch): Promise<Bounds> {
  const whole = { from: 1, above: (await auditHead(db)).sequence + 1 };
  if (from === null && until === null) return whole;
  const some = db
    .select({ sequence: audit.sequence })
    .from(audit)
    .where(
      and(from === null ? undefined : gte(audit.at, from), until === null ? undefined : lt(audit.at, until)),
    )
    .limit(STRETCH)
    .as('some');
  const [found] = await db
    .select({ first: min(some.sequence), last: max(some.sequence), entries: count() })
    .from(some);
  if (found?.entries === STRETCH) return whole;
  return { from: found?.first ?? 1, above: (found?.last ?? 0) + 1 };
}
