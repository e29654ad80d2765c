import { contributorsOf, updateEdition } from '#db/editorial/editions.ts';
import { maySignOff } from '#newsroom/four-eyes.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';

/** Clears the forced mark: by an editor who neither published nor contributed. */
export function signOff(
  call: Call,
  input: { readonly editionId: number },
): Promise<DeedOutcome<{ editionId: number }>> {
  return perform(call, 'sign_off', async (work) => {
    const opened = await openCase(work, 'sign_off', input.editionId);
    if (isRefused(opened)) return opened;
    const { edition, release, revision, institution } = opened;
    const { tx, actor, now } = work;
    if (actor.kind !== 'person') return refuse('not_allowed', 'Only a person can sign off.');
    if (edition.forcedWhy === null || edition.signedOffBy !== null) {
      return refuse('wrong_state', 'This edition does not wait for a sign-off.');
    }
    const publisher = edition.publishedBy === null ? [] : [edition.publishedBy];
    const first = [...publisher, ...(await contributorsOf(tx, edition.id))];
    const { fourEyes } = institution;
    const eyes = maySignOff({ actorId: actor.id, first, fourEyes, freshUntil: actor.freshUntil, now });
    if (eyes) return { ok: false, refusal: eyes };
    await updateEdition(tx, edition.id, { signedOffBy: actor.id });
    const details = { contentHash: revision.contentHash };
    return {
      ok: true,
      answer: { editionId: edition.id },
      audit: { releaseId: release.id, editionId: edition.id, details },
    };
  });
}
