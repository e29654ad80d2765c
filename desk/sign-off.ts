import { contributorsOf, type Edition, updateEdition } from '#db/editorial/editions.ts';
import { countWaitingOfImport, peopleOfImport, signOffImport } from '#db/editorial/imports.ts';
import type { Tx } from '#db/editorial/store.ts';
import { maySignOff } from '#newsroom/four-eyes.ts';
import { refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';

export type SignOff = {
  readonly editionId: number;
  /** Signs off everything that the same import brought and that still waits. */
  readonly wholeImport?: boolean | undefined;
};

/** Clears the forced mark: by an editor who neither published nor contributed to what it clears. */
export function signOff(call: Call, input: SignOff): Promise<DeedOutcome<{ editionId: number }>> {
  return perform(call, 'sign_off', async (work) => {
    const opened = await openCase(work, 'sign_off', input.editionId);
    if (isRefused(opened)) return opened;
    const { edition, release, revision, institution } = opened;
    const { tx, actor, now } = work;
    if (actor.kind !== 'person') return refuse('not_allowed', 'Only a person can sign off.');
    if (edition.forcedWhy === null || edition.signedOffBy !== null) {
      return refuse('wrong_state', 'This edition does not wait for a sign-off.');
    }
    const batch = input.wholeImport ? edition.importBatch : null;
    const first = batch === null ? await peopleOf(tx, edition) : await peopleOfImport(tx, batch);
    const { fourEyes } = institution;
    const eyes = maySignOff({ actorId: actor.id, first, fourEyes, freshUntil: actor.freshUntil, now });
    if (eyes) return { ok: false, refusal: eyes };
    const editions = batch === null ? 1 : await countWaitingOfImport(tx, batch);
    if (batch === null) await updateEdition(tx, edition.id, { signedOffBy: actor.id });
    else await signOffImport(tx, batch, actor.id);
    const { contentHash } = revision;
    const details = batch === null ? { contentHash } : { contentHash, batch, editions };
    return {
      ok: true,
      answer: { editionId: edition.id },
      audit: { releaseId: release.id, editionId: edition.id, details },
    };
  });
}

async function peopleOf(tx: Tx, { id, publishedBy }: Edition): Promise<number[]> {
  const wrote = await contributorsOf(tx, id);
  return publishedBy === null ? wrote : [publishedBy, ...wrote];
}
