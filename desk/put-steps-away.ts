import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { can } from '#newsroom/permissions.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { notAllowed } from './edition-work.ts';

export type PutStepsAway = {
  /** False brings the list back. */
  readonly away: boolean;
};

/** Puts the list of first steps away for every admin, done or not, or brings it back. */
export function putStepsAway(call: Call, { away }: PutStepsAway): Promise<DeedOutcome<PutStepsAway>> {
  return perform(call, 'put_steps_away', async ({ tx, actor, now }) => {
    if (!can(actor, 'put_steps_away', { kind: 'furniture' })) return notAllowed();
    const { stepsPutAwayAt } = await readInstitution(tx);
    if ((stepsPutAwayAt !== null) === away) return { ok: true, answer: { away }, audit: null };
    await updateInstitution(tx, { stepsPutAwayAt: away ? now : null });
    return { ok: true, answer: { away }, audit: { details: { away } } };
  });
}
