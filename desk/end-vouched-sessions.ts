import {
  endVouchedSessions as end,
  findPersonIdByIdentity,
  spendLogoutToken,
} from '#db/editorial/sign-on.ts';
import { can } from '#newsroom/permissions.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { notAllowed } from './edition-work.ts';

/** A logout token says no more than this long after it was made that somebody signed out. */
export const LOGOUT_TOKEN_MINUTES = 5;

/** What a provider's logout token says; one of `subject` and `session` at least. */
export type Logout = {
  readonly issuer: string;
  readonly tokenId: string;
  readonly subject: string | null;
  readonly session: string | null;
};

/** Signs somebody out whom their provider of single sign-on has signed out (Back-Channel Logout 1.0). */
export function endVouchedSessions(call: Call, logout: Logout): Promise<DeedOutcome<{ sessions: number }>> {
  return perform(call, 'end_vouched_sessions', async ({ tx, actor, now }) => {
    if (!can(actor, 'end_vouched_sessions', { kind: 'newsroom' })) return notAllowed();
    const { issuer, tokenId, subject, session } = logout;
    const forgotten = new Date(now.getTime() - 4 * LOGOUT_TOKEN_MINUTES * 60_000);
    if (!(await spendLogoutToken(tx, { issuer, tokenId, spentAt: now }, forgotten)))
      return refuse('wrong_state', 'This logout token was used before.');
    const personId = subject === null ? null : await findPersonIdByIdentity(tx, { issuer, subject });
    const isUnknown = subject !== null && personId === null;
    const sessions = isUnknown ? 0 : await end(tx, issuer, { personId, session }, now);
    const details = { issuer, sessions, ...(personId === null ? {} : { person: personId }) };
    return { ok: true, answer: { sessions }, audit: { details } };
  });
}
