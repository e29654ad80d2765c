import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { editorIds } from '#db/editorial/notifications.ts';
import { can } from '#newsroom/permissions.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { notAllowed } from './edition-work.ts';

/** The wall clock was set forward: the clock publishes nothing until an editor confirms or the clocks agree. */
export function pauseClock(
  call: Call,
  input: { readonly stepMs: number },
): Promise<DeedOutcome<{ paused: true }>> {
  return perform(call, 'pause_clock', async ({ tx, actor, now }) => {
    if (!can(actor, 'pause_clock', { kind: 'newsroom' })) return notAllowed();
    const institution = await readInstitution(tx);
    if (institution.clockPausedAt) return { ok: true, answer: { paused: true }, audit: null };
    await updateInstitution(tx, { clockPausedAt: now });
    const details = { stepMs: Math.round(input.stepMs), editors: (await editorIds(tx)).length };
    return { ok: true, answer: { paused: true }, audit: { details } };
  });
}
