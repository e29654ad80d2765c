import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { can } from '#newsroom/permissions.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform, personIdOf } from './deed.ts';
import { notAllowed } from './edition-work.ts';

/** An editor asks for the freeze to be lifted; another editor or an admin does it. */
export function requestThaw(call: Call): Promise<DeedOutcome<{ asked: true }>> {
  return perform(call, 'request_thaw', async ({ tx, actor }) => {
    if (!can(actor, 'request_thaw', { kind: 'newsroom' })) return notAllowed();
    const institution = await readInstitution(tx);
    if (!institution.frozenAt) return refuse('wrong_state', 'The newsroom is not frozen.');
    await updateInstitution(tx, { thawAskedBy: personIdOf(actor) });
    return { ok: true, answer: { asked: true }, audit: {} };
  });
}
