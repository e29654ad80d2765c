import { type AuditHead, appendAudit } from '#db/editorial/audit.ts';
import { insertChanges, insertReason, wordsHash } from '#db/editorial/audit-words.ts';
import { findAnswer, keepAnswer } from '#db/editorial/deed-keys.ts';
import { appendLedger, ledgerHead } from '#db/editorial/ledger.ts';
import { findPerson } from '#db/editorial/people.ts';
import type { AuditDetails, Changes } from '#db/editorial/schema/records.ts';
import { type Tx, Undo } from '#db/editorial/store.ts';
import { type Actor, waitsForSecondFactor } from '#newsroom/permissions.ts';
import { type Outcome, type Refused, refuse } from '#newsroom/refusal.ts';
import type { Deed } from '#newsroom/vocabulary.ts';
import { keepOutside } from './kept-outside.ts';
import { notDone } from './not-done.ts';
import { makePublic } from './projection.ts';
import type { Stores } from './stores.ts';

/** Who calls a deed, when, on which stores. The same from a form, the clock, a command, a test. */
export type Call = {
  readonly stores: Stores;
  readonly actor: Actor;
  readonly now: Date;
  /** Idempotency key: the same key answers the same, done once. */
  readonly key?: string | undefined;
};

/** What a deed's own code gets: the open transaction and the actor with the roles held now. */
export type Work = { readonly tx: Tx; readonly actor: Actor; readonly now: Date };

/** What the audit log keeps of a deed. Hashes and references, never texts. */
export type AuditRecord = {
  readonly releaseId?: number;
  readonly editionId?: number;
  readonly details?: AuditDetails;
  /** Why, in the words of who did it; kept beside the log. */
  readonly reason?: string;
  /** What is another one now; kept beside the log. */
  readonly changes?: Changes;
};

/** A change of public state: becomes a ledger row. `releaseId` null is the furniture. */
export type PublicChange = {
  readonly releaseId: number | null;
  readonly before: string;
  readonly after: string;
};

/**
 * What a deed answers when it is done. `audit: null` says that nothing was to do (equal content,
 * say): then nothing is written and nothing recorded.
 */
export type Finished<T> = {
  readonly ok: true;
  readonly answer: T;
  readonly audit: AuditRecord | null;
  readonly public?: PublicChange;
};

/** `visible` is false where the change is committed but the public store has not applied it yet. */
export type DeedOutcome<T> = Outcome<T & { readonly visible: boolean }>;

/**
 * Runs one deed: one transaction, one audit entry, at most one ledger row. A refusal undoes
 * everything. Answers success for a change of public state only after the public store was asked to
 * apply it, and says whether it has.
 */
export async function perform<T extends object>(
  call: Call,
  deed: Deed,
  work: (work: Work) => Promise<Finished<T> | Refused>,
): Promise<DeedOutcome<T>> {
  const { stores } = call;
  const committed = await inTransaction(call, deed, work);
  if (!committed.ok) return committed;
  if (committed.head) await keepOutside(stores, committed.head, deed);
  const visible = committed.ledgerSequence === null || (await makePublic(stores, committed.ledgerSequence));
  return { ok: true, ...committed.answer, visible };
}

type Committed<T> = {
  readonly ok: true;
  readonly answer: T;
  readonly head: AuditHead | null;
  /** What the public store has to reach, or null. */
  readonly ledgerSequence: number | null;
};

const FACTOR_FIRST = refuse(
  'second_factor',
  'This newsroom asks you for a second factor. Set it up on your account, then repeat this.',
);

async function inTransaction<T extends object>(
  call: Call,
  deed: Deed,
  work: (work: Work) => Promise<Finished<T> | Refused>,
): Promise<Committed<T> | Refused> {
  try {
    return await call.stores.editorial.tx(async (tx) => {
      const actor = await actorNow(tx, call.actor);
      if (waitsForSecondFactor(actor, deed)) throw new Undo<Refused>(FACTOR_FIRST);
      const earlier = call.key ? await findAnswer(tx, call.key, deed, personIdOf(actor)) : undefined;
      if (earlier !== undefined) return repeated<T>(tx, earlier);
      const finished = await work({ tx, actor, now: call.now });
      if (!finished.ok) throw new Undo<Refused>(finished);
      return record(tx, call, actor, deed, finished);
    });
  } catch (trouble) {
    return notDone(trouble);
  }
}

async function record<T extends object>(
  tx: Tx,
  call: Call,
  actor: Actor,
  deed: Deed,
  finished: Finished<T>,
): Promise<Committed<T>> {
  const { answer, audit, public: change } = finished;
  if (audit === null) return { ok: true, answer, head: null, ledgerSequence: null };
  const personId = personIdOf(actor);
  const head = await recordDeed({ tx, actor, now: call.now }, deed, audit);
  const ledgerSequence = change ? await appendLedger(tx, { ...change, at: call.now }) : null;
  if (call.key) await keepAnswer(tx, { key: call.key, deed, personId, answer, at: call.now });
  return { ok: true, answer, head, ledgerSequence };
}

/** Writes an audit entry. `perform` does it for its deed; an import also for each release that it brings. */
export async function recordDeed(
  { tx, actor, now }: Work,
  deed: Deed,
  audit: AuditRecord,
): Promise<AuditHead> {
  const { reason, changes } = audit;
  const head = await appendAudit(tx, {
    at: now,
    actor: actor.kind === 'person' ? actor.name : `system:${actor.name}`,
    personId: personIdOf(actor),
    deed,
    releaseId: audit.releaseId ?? null,
    editionId: audit.editionId ?? null,
    details: {
      ...audit.details,
      ...(reason === undefined ? {} : { reasonHash: wordsHash(reason) }),
      ...(changes === undefined ? {} : { changesHash: wordsHash(changes) }),
    },
  });
  if (reason !== undefined) await insertReason(tx, head.sequence, reason);
  if (changes !== undefined) await insertChanges(tx, head.sequence, changes);
  return head;
}

/**
 * The answer that was kept under the key. Its type is the deed's own: a key belongs to one deed
 * (`findAnswer` checks it), so what was kept is what this deed once answered. Readers may still wait for
 * it: the answer that never arrived may have been "not yet visible".
 */
async function repeated<T extends object>(tx: Tx, earlier: unknown): Promise<Committed<T>> {
  return { ok: true, answer: earlier as T, head: null, ledgerSequence: await ledgerHead(tx) };
}

/** The actor with roles and suspension as they are now, inside the transaction that acts on them. */
export async function actorNow(tx: Tx, actor: Actor): Promise<Actor> {
  if (actor.kind !== 'person') return actor;
  const person = await findPerson(tx, actor.id);
  return {
    ...actor,
    roles: person?.roles ?? [],
    active: person?.active ?? false,
    owesSecondFactor: !actor.secondFactorVouched && (person?.owesSecondFactor ?? false),
  };
}

/** The person's id, or null for the system. */
export function personIdOf(actor: Actor): number | null {
  return actor.kind === 'person' ? actor.id : null;
}
