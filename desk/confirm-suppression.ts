import { updateEdition } from '#db/editorial/editions.ts';
import { insertNotice } from '#db/editorial/notices.ts';
import { answerRequest } from '#db/editorial/removal-requests.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, type Finished, perform, personIdOf, type Work } from './deed.ts';
import { type EditionCase, isRefused } from './edition-work.ts';
import { confirmRefusal, openRequest, type RequestCase } from './removal-work.ts';

/** Confirms a suppression: the edition and every difference touching it are gone, its place in the history stays. */
export function confirmSuppression(
  call: Call,
  input: { readonly requestId: number },
): Promise<DeedOutcome<{ releaseId: number }>> {
  return perform(call, 'confirm_suppression', async (work) => {
    const opened = await openRequest(work, 'confirm_suppression', input.requestId, 'suppression');
    if (isRefused(opened)) return opened;
    return confirmRefusal(work, opened) ?? suppress(work, opened);
  });
}

async function suppress(work: Work, opened: RequestCase): Promise<Finished<{ releaseId: number }>> {
  const { tx, actor, now } = work;
  const { edition, release, revision, request } = opened;
  await markSuppressed(work, opened, request.reason, now);
  await answerRequest(tx, request.id, 'confirmed', personIdOf(actor), now);
  const reference = release.reference ?? '';
  const { number } = edition;
  return {
    ok: true,
    answer: { releaseId: release.id },
    audit: {
      releaseId: release.id,
      editionId: edition.id,
      details: { reference, number, requestId: request.id, contentHash: revision.contentHash },
    },
    public: { releaseId: release.id, before: `superseded ${number}`, after: `suppressed ${number}` },
  };
}

/** Writes a suppression; `toldAt` is when readers were first told. */
export async function markSuppressed(
  { tx, now }: Work,
  { edition, release }: Pick<EditionCase, 'edition' | 'release'>,
  words: ByLanguage,
  toldAt: Date,
): Promise<void> {
  await updateEdition(tx, edition.id, { suppressedAt: now });
  await insertNotice(tx, {
    releaseId: release.id,
    kind: 'suppression',
    editionId: edition.id,
    words,
    madePublicAt: toldAt,
  });
}
