import { STATES, type State } from '#newsroom/vocabulary.ts';
import { confirmRetraction } from '../confirm-retraction.ts';
import { discard } from '../discard.ts';
import { requestRetraction } from '../request-retraction.ts';
import { REASON, scheduled, withdrawn } from './further-steps.ts';
import { done, type TestNewsroom } from './newsroom.ts';
import { approved, draft, holds, nextEdition, published, type Started, submitted } from './steps.ts';

/** An edition with what deeds on it ask for. */
export type OnEdition = Started & {
  readonly state: State;
  readonly revisionId: number;
  readonly contentHash: string;
};

const WAYS: Readonly<Record<State, (newsroom: TestNewsroom) => Promise<Started>>> = {
  draft,
  in_review: submitted,
  approved,
  scheduled,
  published,
  withdrawn,
  superseded: async (newsroom) => {
    const out = await published(newsroom);
    await nextEdition(newsroom, out.releaseId, 'minor', (content) => content);
    return out;
  },
  retracted: async (newsroom) => {
    const out = await published(newsroom);
    const input = { releaseId: out.releaseId, reason: REASON };
    const { requestId } = done(await requestRetraction(newsroom.by('editor'), input));
    done(await confirmRetraction(newsroom.by('second'), { requestId }));
    return out;
  },
  discarded: async (newsroom) => {
    const started = await draft(newsroom);
    done(await discard(newsroom.by('writer'), { editionId: started.editionId }));
    return started;
  },
};

/** One edition in each state, written by the writer and approved by the editor, by the deeds that lead there. */
export async function editionInEachState(
  newsroom: TestNewsroom,
): Promise<Readonly<Record<State, OnEdition>>> {
  const found: Partial<Record<State, OnEdition>> = {};
  for (const state of STATES) {
    const { releaseId, editionId } = await WAYS[state](newsroom);
    const { edition, revision } = await holds(newsroom.stores, editionId);
    if (edition.state !== state) throw new Error(`${edition.state} instead of ${state}.`);
    const { id: revisionId, contentHash } = revision;
    found[state] = { releaseId, editionId, state, revisionId, contentHash };
  }
  return found as Record<State, OnEdition>;
}
