import { dueEditions, updateEdition } from '#db/editorial/editions.ts';
import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { mayConfirm } from '#newsroom/four-eyes.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { NOT_SCHEDULED } from './unschedule.ts';

/** What became of editions whose time passed during the freeze: approved again, never published at once. */
export type Thawed = { readonly overdue: readonly number[] };

/** Lifts the freeze that an editor asked to lift: by another editor or an admin. */
export function liftFreeze(call: Call): Promise<DeedOutcome<Thawed>> {
  return perform(call, 'lift_freeze', lift);
}

async function lift(work: Work): Promise<Finished<Thawed> | Refused> {
  const { tx, actor, now } = work;
  if (actor.kind !== 'person' || !can(actor, 'lift_freeze', { kind: 'newsroom' })) return notAllowed();
  const institution = await readInstitution(tx);
  if (!institution.frozenAt) return refuse('wrong_state', 'The newsroom is not frozen.');
  const { thawAskedBy, fourEyes } = institution;
  if (thawAskedBy === null) {
    return refuse(
      'four_eyes',
      'An editor has to ask for the freeze to be lifted first; then another person lifts it.',
    );
  }
  const eyes = mayConfirm({
    actorId: actor.id,
    first: [thawAskedBy],
    fourEyes,
    freshUntil: actor.freshUntil,
    now,
  });
  if (eyes) return { ok: false, refusal: eyes };
  const overdue = await dueEditions(tx, now);
  for (const { id } of overdue)
    await updateEdition(tx, id, { ...NOT_SCHEDULED, state: 'approved', changedAt: now });
  await updateInstitution(tx, { frozenAt: null, frozenBy: null, frozenReason: null, thawAskedBy: null });
  const ids = overdue.map((edition) => edition.id);
  return { ok: true, answer: { overdue: ids }, audit: { details: { overdue: ids } } };
}
