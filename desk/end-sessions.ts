import { endSession, listLiveSessions } from '#db/editorial/sessions.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform, personIdOf, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { isRefusal, openPerson } from './people-work.ts';

export type EndSessions = {
  readonly personId: number;
  /** The hash of the one session that ends; all of them where it is not given. */
  readonly only?: string | undefined;
  /** The hash of a session that goes on. */
  readonly but?: string | undefined;
};

/**
 * Signs a person out on their next request: of one browser, of all others, or everywhere. One's own
 * sessions, or as an admin those of anybody.
 */
export function endSessions(call: Call, input: EndSessions): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'end_sessions', async (work) => {
    const why = await whyNot(work, input.personId);
    if (why) return why;
    const { personId, only, but } = input;
    const live = await listLiveSessions(work.tx, personId, work.now);
    const ending = live.filter(({ tokenHash }) => tokenHash !== but && (!only || tokenHash === only));
    if (only && ending.length === 0) return refuse('not_found', 'This session has ended already.');
    for (const { tokenHash } of ending) await endSession(work.tx, tokenHash, work.now);
    const details = { person: personId, sessions: ending.length };
    return { ok: true, answer: { personId }, audit: ending.length > 0 ? { details } : null };
  });
}

async function whyNot(work: Work, personId: number): Promise<Refused | null> {
  if (personIdOf(work.actor) !== personId) {
    const person = await openPerson(work, 'end_sessions', personId);
    return isRefusal(person) ? person : null;
  }
  return can(work.actor, 'end_sessions', { kind: 'person', id: personId }) ? null : notAllowed();
}
