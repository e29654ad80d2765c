import { insertLink, voidLinksOf } from '#db/editorial/sign-in-links.ts';
import type { Actor } from '#newsroom/permissions.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { mailLink } from './invitation-mail.ts';
import { freshRefusal, isRefusal, openPerson } from './people-work.ts';
import { newToken, tokenHash } from './tokens.ts';

const HOUR = 3_600_000;

export type IssueLink = {
  readonly personId: number;
  /** Send it to its person, where this newsroom sends mail. */
  readonly byMail?: boolean;
};
/** The token is told once and stored only hashed. */
export type IssuedLink = { readonly personId: number; readonly mailed: boolean; readonly token: string };

/** A fresh one-time link for a person, to choose a password with; older ones are void. */
export async function issueLink(call: Call, input: IssueLink): Promise<DeedOutcome<IssuedLink>> {
  const token = newToken();
  const outcome = await perform({ ...call, key: undefined }, 'issue_link', async (work) => {
    const person = await openPerson(work, 'issue_link', input.personId);
    if (isRefusal(person)) return person;
    const stale = freshRefusal(work);
    if (stale) return stale;
    if (!person.active) return refuse('wrong_state', 'This person is suspended. Reactivate them first.');
    await voidLinksOf(work.tx, person.id, work.now);
    await insertLink(work.tx, linkFor(work.actor, person.id, token, work.now));
    const mailed = input.byMail === true && (await mailLink(work, person, token));
    return {
      ok: true,
      answer: { personId: person.id, mailed },
      audit: { details: { person: person.id, mailed } },
    };
  });
  return outcome.ok ? { ...outcome, token } : outcome;
}

/** The row of a link: in a demo it signs in, elsewhere it lets its person choose a password. */
export function linkFor(actor: Actor, personId: number, token: string, now: Date) {
  const isDemo = actor.kind === 'system' && actor.name === 'demo';
  const purpose = isDemo ? 'sign_in' : actor.kind === 'system' ? 'first_run' : 'invitation';
  const expiresAt = new Date(now.getTime() + (isDemo ? HOUR : 24 * HOUR));
  return { tokenHash: tokenHash(token), personId, purpose, createdAt: now, expiresAt } as const;
}
