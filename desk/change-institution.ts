import { createHash } from 'node:crypto';
import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { publishedInstants } from '#db/editorial/releases.ts';
import type { Tx } from '#db/editorial/store.ts';
import { furnitureChanges, type Held } from '#newsroom/furniture-changes.ts';
import {
  type InstitutionSettings,
  plannedSettings,
  type TypedSettings,
} from '#newsroom/institution-settings.ts';
import { isOtherYear } from '#newsroom/institution-time.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import type { SettingProposal } from '#newsroom/setting-proposal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import {
  type AsShown,
  type Changed,
  makeChange,
  type Plan,
  type Proposed,
  propose,
} from './furniture-change.ts';

export type ChangeInstitution = TypedSettings & AsShown;

/** Changes the furniture that stands around every text. Readers see it at once. */
export function changeInstitution(
  call: Call,
  { shown, ...typed }: ChangeInstitution,
): Promise<DeedOutcome<Changed>> {
  return perform(call, 'change_institution', (work) =>
    makeChange(work, 'change_institution', { shown }, plannedInstitution(typed)),
  );
}

/** Keeps such a change for its person to look at. */
export function proposeInstitution(call: Call, typed: TypedSettings): Promise<DeedOutcome<Proposed>> {
  return propose(call, 'change_institution', plannedInstitution(typed));
}

function plannedInstitution(typed: TypedSettings): Plan {
  return async (tx, now) => {
    const settled = await settledInstitution(tx, typed, now);
    if (!settled.ok) return settled;
    const [before, after] = [told(settled.before, typed), told(settled.after, typed)];
    return {
      ok: true,
      proposal: proposed(typed, settled.after),
      before,
      after,
      details: { settings: namesOf(furnitureChanges(before, after)) },
      what: 'institution',
      write: (open) => updateInstitution(open, settled.after),
    };
  };
}

/** As it would be saved: only such a drawing may stand in a page. */
function proposed(
  { securityContact, securityUntil: _until, dateStyle, ...typed }: TypedSettings,
  after: InstitutionSettings,
): SettingProposal {
  if (securityContact !== undefined) {
    const until = after.securityUntil?.toISOString() ?? null;
    return { of: 'security', contact: after.securityContact, until };
  }
  const emblem = typed.emblem === undefined ? {} : { emblem: after.emblem ?? '' };
  const colour = typed.colour === undefined ? {} : { colour: after.colour };
  const style = dateStyle === undefined ? {} : { dateStyle: after.dateStyle };
  return { of: 'institution', settings: { ...typed, ...emblem, ...colour, ...style } };
}

type Settled = {
  readonly ok: true;
  readonly before: InstitutionSettings;
  readonly after: InstitutionSettings;
};

async function settledInstitution(tx: Tx, typed: TypedSettings, now: Date): Promise<Settled | Refused> {
  const before = await readInstitution(tx);
  const planned = plannedSettings(before, typed, before.languages, now);
  if (!planned.ok)
    return refuse('bad_input', 'Some fields need another look. Nothing was changed.', planned.faults);
  const { after } = planned;
  return (await movedAddress(tx, before.zone, after.zone)) ?? { ok: true, before, after };
}

/** An address holds the year in the institution's zone, and is for ever: the refusal where another zone would move one. */
async function movedAddress(tx: Tx, before: string, after: string): Promise<Refused | null> {
  if (before === after) return null;
  const moved = (await publishedInstants(tx)).find((instant) => isOtherYear(instant, before, after));
  if (!moved) return null;
  const sentence = `In this zone, what was published on ${moved.toISOString().slice(0, 10)} would belong to another year, and its address would change. Keep ${before}.`;
  return refuse('bad_input', sentence, [{ field: 'zone', sentence }]);
}

/** What was typed, as the audit log keeps it: of a drawing only what tells it apart. */
function told(settings: InstitutionSettings, typed: TypedSettings): Held {
  const asked = typed.securityContact === undefined ? typed : { securityUntil: null, ...typed };
  const held = Object.entries(settings).filter(([name]) => name in asked);
  return Object.fromEntries(
    held.map(([name, value]) => [name, name === 'emblem' ? drawing(settings.emblem) : value]),
  );
}

function drawing(emblem: string | null): string | null {
  return emblem && `SVG ${createHash('sha256').update(emblem).digest('hex').slice(0, 12)}`;
}

/** `names.az` and `names.en` are both of the names. */
function namesOf(changes: Readonly<Record<string, unknown>>): string[] {
  return [...new Set(Object.keys(changes).map((name) => name.split('.')[0] ?? name))];
}
