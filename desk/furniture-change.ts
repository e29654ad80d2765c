import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { readInstitution } from '#db/editorial/institution.ts';
import type { AuditDetails } from '#db/editorial/schema/records.ts';
import { keepProposal, proposalOf } from '#db/editorial/setting-proposals.ts';
import type { Tx } from '#db/editorial/store.ts';
import { furnitureChanges, type Held } from '#newsroom/furniture-changes.ts';
import { type Actor, can } from '#newsroom/permissions.ts';
import { type Outcome, type Refusal, type Refused, refuse } from '#newsroom/refusal.ts';
import type { SettingProposal } from '#newsroom/setting-proposal.ts';
import type { Deed, Language } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, type Finished, personIdOf, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { prefer } from './prefer.ts';

/** A change of the furniture, found fit to be made: looking at it and making it begin with the same. */
export type Planned = {
  readonly ok: true;
  readonly proposal: SettingProposal;
  /** What it is made from, and what would stand there. */
  readonly before: Held;
  readonly after: Held;
  /** What the audit log says of it besides. */
  readonly details: AuditDetails;
  /** What the ledger calls it. */
  readonly what: string;
  readonly write: (tx: Tx) => Promise<void>;
};
export type Plan = (tx: Tx, now: Date) => Promise<Planned | Refused>;

/** Names what its person was shown. Absent where nobody looks: a command, the first set-up. */
export type AsShown = { readonly shown?: string | undefined };

export type Changed = { readonly changed: boolean };

/** Makes a change, where it is still the one that was shown. Nothing is written or recorded where nothing differs. */
export async function makeChange(
  { tx, actor, now }: Work,
  deed: Deed,
  { shown }: AsShown,
  plan: Plan,
): Promise<Finished<Changed> | Refused> {
  if (!can(actor, deed, { kind: 'furniture' })) return notAllowed();
  const planned = await plan(tx, now);
  if (!planned.ok) return planned;
  const changes = furnitureChanges(planned.before, planned.after);
  if (Object.keys(changes).length === 0) return { ok: true, answer: { changed: false }, audit: null };
  const other = shown === undefined ? null : await notAsShown(tx, actor, shown, planned);
  if (other) return other;
  await planned.write(tx);
  return {
    ok: true,
    answer: { changed: true },
    audit: { details: planned.details, changes },
    public: { releaseId: null, before: 'furniture', after: planned.what },
  };
}

const NOT_SHOWN = refuse('changed', 'Look at it first: nothing is saved yet.');
const MEANWHILE = refuse(
  'changed',
  'Somebody changed this meanwhile, so nothing was saved. Look at what stands there now and at what would come, then save it again.',
);

/** Why what is about to be saved is not what this person was shown; null where it is. */
async function notAsShown(tx: Tx, actor: Actor, shown: string, planned: Planned): Promise<Refused | null> {
  const personId = personIdOf(actor);
  const kept = personId === null ? null : await proposalOf(tx, personId, shown);
  if (!kept) return NOT_SHOWN;
  if (!isSame(kept.before, planned.before)) return MEANWHILE;
  return isSame(kept.after, planned.after) ? null : NOT_SHOWN;
}

/** The same in JSON: one of them was kept. */
function isSame(kept: Held, planned: Held): boolean {
  return isDeepStrictEqual(kept, JSON.parse(JSON.stringify(planned)));
}

export type Proposed = {
  /** Under which id it is looked at, by its person alone. */
  readonly shown: string;
  /** In which language to show it first. */
  readonly language: Language;
};

/**
 * Keeps a change for its own person to look at, held against the rules of the deed that would make it. No deed:
 * nothing is another one, and nobody else sees it.
 */
export function propose(call: Call, deed: Deed, plan: Plan): Promise<DeedOutcome<Proposed>> {
  return prefer(call, async ({ tx, actor }): Promise<Outcome<Proposed>> => {
    if (!can(actor, deed, { kind: 'furniture' })) return notAllowed();
    const planned = await plan(tx, call.now);
    if (!planned.ok) return planned;
    const { proposal, before, after } = planned;
    const shown = randomUUID();
    await keepProposal(tx, { id: shown, personId: actor.id, at: call.now, proposal, before, after });
    return { ok: true, shown, language: (await readInstitution(tx)).mainLanguage };
  });
}

/** What came of a change: it was made, or it is shown first; `why` where it was to be made. */
export type Shown = { readonly proposed: (Proposed & { readonly why: Refusal | null }) | null };

/** Makes a change that was shown; shows it where it was not, or would be another one by now. */
export async function shownFirst(
  { isPreview, shown }: { readonly isPreview: boolean; readonly shown: string },
  look: () => Promise<DeedOutcome<Proposed>>,
  make: (shown: string) => Promise<DeedOutcome<object>>,
): Promise<DeedOutcome<Shown>> {
  const made = isPreview ? NOT_SHOWN : await make(shown);
  if (made.ok) return { ok: true, proposed: null, visible: made.visible };
  if (made.refusal.code !== 'changed') return made;
  const looked = await look();
  if (!looked.ok) return looked;
  const why = made === NOT_SHOWN ? null : made.refusal;
  return { ok: true, proposed: { ...looked, why }, visible: true };
}
