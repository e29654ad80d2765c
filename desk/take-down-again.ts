import { type Edition, editionsOf, newestRevision } from '#db/editorial/editions.ts';
import { findReleaseByReference, type Release } from '#db/editorial/releases.ts';
import { answerRequest, waitingRequest } from '#db/editorial/removal-requests.ts';
import { can } from '#newsroom/permissions.ts';
import type { Refused } from '#newsroom/refusal.ts';
import { type BroughtBack, type Removal, removalsOf, type StandingRemoval } from '#newsroom/taken-down.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { markRetracted } from './confirm-retraction.ts';
import { markSuppressed } from './confirm-suppression.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';
import { markWithdrawn } from './withdraw.ts';

/** What was taken down again of a release; `known` is false where the store has never heard of it. */
export type TakenDownAgain = { readonly known: boolean; readonly removals: readonly string[] };

/** Takes down again what an older copy of the store brought back, in the words that readers were given then. */
export function takeDownAgain(call: Call, standing: StandingRemoval): Promise<DeedOutcome<TakenDownAgain>> {
  return perform(call, 'take_down_again', async (work) => {
    if (!can(work.actor, 'take_down_again', { kind: 'release' })) return notAllowed();
    const release = await findReleaseByReference(work.tx, standing.reference);
    if (!release) return { ok: true, answer: { known: false, removals: [] }, audit: null };
    return remove(work, release, standing);
  });
}

async function remove(
  work: Work,
  release: Release,
  standing: StandingRemoval,
): Promise<Finished<TakenDownAgain> | Refused> {
  const editions = await editionsOf(work.tx, release.id);
  const removals = removalsOf(standing, broughtBack(editions));
  const names = removals.map(({ what, edition }) => `${what} edition ${edition}`);
  if (removals.length === 0) return { ok: true, answer: { known: true, removals: names }, audit: null };
  for (const removal of removals) {
    const edition = editions.find(({ number }) => number === removal.edition);
    if (edition) await removeOne(work, release, edition, removal);
  }
  return {
    ok: true,
    answer: { known: true, removals: names },
    audit: {
      releaseId: release.id,
      details: {
        reference: standing.reference,
        removals: removals.map(({ what, edition }) => `${what}:${edition}`),
      },
    },
    public: { releaseId: release.id, before: 'brought back', after: names.join(', ') },
  };
}

function broughtBack(editions: readonly Edition[]): BroughtBack {
  const live = editions.find(({ state }) => state === 'published' || state === 'withdrawn');
  const readable = editions.filter(({ state, suppressedAt }) => state === 'superseded' && !suppressedAt);
  return {
    live: live?.number
      ? { number: live.number, state: live.state === 'withdrawn' ? 'withdrawn' : 'published' }
      : null,
    superseded: readable.flatMap(({ number }) => number ?? []),
  };
}

const MARK = { withdraw: markWithdrawn, retract: markRetracted, suppress: markSuppressed } as const;

async function removeOne(work: Work, release: Release, edition: Edition, removal: Removal): Promise<void> {
  const { included } = (await newestRevision(work.tx, edition)).content;
  const words = inEach(included, removal.line.reason);
  await MARK[removal.what](work, { edition, release }, words, removal.line.at);
  const request = removal.what === 'withdraw' ? null : await waitingRequest(work.tx, edition.id);
  if (request) await answerRequest(work.tx, request.id, 'confirmed', null, work.now);
}

/** The words in every language of the edition: it may have others than the one that was taken down. */
function inEach(languages: readonly string[], words: ByLanguage): ByLanguage {
  const any = Object.values(words)[0] ?? '';
  return Object.fromEntries(languages.map((language) => [language, words[language] ?? any]));
}
