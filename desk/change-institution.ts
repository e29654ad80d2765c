import { createHash } from 'node:crypto';
import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { publishedInstants } from '#db/editorial/releases.ts';
import type { Tx } from '#db/editorial/store.ts';
import { furnitureChanges } from '#newsroom/furniture-changes.ts';
import {
  type InstitutionSettings,
  plannedSettings,
  type TypedSettings,
} from '#newsroom/institution-settings.ts';
import { isOtherYear } from '#newsroom/institution-time.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { notAllowed } from './edition-work.ts';

export type ChangeInstitution = TypedSettings;

/** Changes the furniture that stands around every text. Readers see it at once. */
export function changeInstitution(
  call: Call,
  typed: ChangeInstitution,
): Promise<DeedOutcome<{ changed: boolean }>> {
  return perform<{ changed: boolean }>(call, 'change_institution', async ({ tx, actor, now }) => {
    if (!can(actor, 'change_institution', { kind: 'furniture' })) return notAllowed();
    const settled = await settledInstitution(tx, typed, now);
    if (!settled.ok) return settled;
    const { before, after } = settled;
    const changes = furnitureChanges(recorded(before), recorded(after));
    if (Object.keys(changes).length === 0) return { ok: true, answer: { changed: false }, audit: null };
    await updateInstitution(tx, after);
    return {
      ok: true,
      answer: { changed: true },
      audit: { details: { settings: namesOf(changes) }, changes },
      public: { releaseId: null, before: 'furniture', after: 'institution' },
    };
  });
}

type Settled = {
  readonly ok: true;
  readonly before: InstitutionSettings;
  readonly after: InstitutionSettings;
};

/** The settings as they are and as they would be, or why they cannot: the same for saving and for looking at it before. */
export async function settledInstitution(
  tx: Tx,
  typed: TypedSettings,
  now: Date,
): Promise<Settled | Refused> {
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

/** As the audit log keeps them: of a drawing only what tells it apart. */
function recorded(settings: InstitutionSettings): Readonly<Record<string, unknown>> {
  const { names, mottos, boilerplate, endMarks, colour, emblem, zone, dateStyle } = settings;
  const { securityContact, securityUntil } = settings;
  const drawing = emblem && `SVG ${createHash('sha256').update(emblem).digest('hex').slice(0, 12)}`;
  const words = { names, mottos, boilerplate, endMarks };
  return { ...words, colour, emblem: drawing, zone, dateStyle, securityContact, securityUntil };
}

/** `names.az` and `names.en` are both of the names. */
function namesOf(changes: Readonly<Record<string, unknown>>): string[] {
  return [...new Set(Object.keys(changes).map((name) => name.split('.')[0] ?? name))];
}
