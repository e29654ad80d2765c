import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { can } from '#newsroom/permissions.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { notAllowed } from './edition-work.ts';

/** Lets the clock publish again: by an editor who looked, or by the clock after five minutes of agreement. */
export function resumeClock(call: Call): Promise<DeedOutcome<{ resumed: boolean }>> {
  return perform<{ resumed: boolean }>(call, 'resume_clock', async ({ tx, actor }) => {
    if (!can(actor, 'resume_clock', { kind: 'newsroom' })) return notAllowed();
    const institution = await readInstitution(tx);
    if (!institution.clockPausedAt) return { ok: true, answer: { resumed: false }, audit: null };
    await updateInstitution(tx, { clockPausedAt: null });
    return { ok: true, answer: { resumed: true }, audit: {} };
  });
}
