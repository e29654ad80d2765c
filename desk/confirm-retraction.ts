import { findOpenEdition, updateEdition } from '#db/editorial/editions.ts';
import { insertNotice } from '#db/editorial/notices.ts';
import { endPinOf } from '#db/editorial/pin.ts';
import { answerRequest } from '#db/editorial/removal-requests.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { type EditionCase, isRefused } from './edition-work.ts';
import { freshRefusal } from './people-work.ts';
import { confirmRefusal, openRequest, type RequestCase } from './removal-work.ts';
import { NOT_SCHEDULED } from './unschedule.ts';

/** Confirms a retraction: page, editions, differences and outputs are gone, the reason stays. */
export function confirmRetraction(
  call: Call,
  input: { readonly requestId: number },
): Promise<DeedOutcome<{ releaseId: number }>> {
  return perform(call, 'confirm_retraction', async (work) => {
    const opened = await openRequest(work, 'confirm_retraction', input.requestId, 'retraction');
    if (isRefused(opened)) return opened;
    return confirmRefusal(work, opened) ?? freshRefusal(work) ?? retract(work, opened);
  });
}

async function retract(work: Work, opened: RequestCase): Promise<Finished<{ releaseId: number }>> {
  const { tx, actor, now } = work;
  const { edition, release, revision, request } = opened;
  await markRetracted(work, opened, request.reason, now);
  await answerRequest(tx, request.id, 'confirmed', personIdOf(actor), now);
  const reference = release.reference ?? '';
  const { contentHash } = revision;
  return {
    ok: true,
    answer: { releaseId: release.id },
    audit: {
      releaseId: release.id,
      editionId: edition.id,
      details: { reference, requestId: request.id, contentHash },
    },
    public: { releaseId: release.id, before: 'withdrawn', after: 'retracted' },
  };
}

/** Writes a retraction; `toldAt` is when readers were first told. */
export async function markRetracted(
  work: Work,
  { edition, release }: Pick<EditionCase, 'edition' | 'release'>,
  words: ByLanguage,
  toldAt: Date,
): Promise<void> {
  const { tx, now } = work;
  await updateEdition(tx, edition.id, { state: 'retracted', changedAt: now });
  await endPinOf(tx, release.id);
  const waiting = await findOpenEdition(tx, release.id);
  if (waiting) await discardWith(work, waiting.id);
  await insertNotice(tx, {
    releaseId: release.id,
    kind: 'retraction',
    editionId: edition.id,
    words,
    madePublicAt: toldAt,
  });
}

/** Nothing can follow a retracted release: an edition still being worked on goes with it. */
async function discardWith({ tx, now }: Work, editionId: number): Promise<void> {
  await updateEdition(tx, editionId, {
    ...NOT_SCHEDULED,
    state: 'discarded',
    discardedAt: now,
    changedAt: now,
  });
}
