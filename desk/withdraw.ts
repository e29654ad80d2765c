import { findOpenEdition, updateEdition } from '#db/editorial/editions.ts';
import { insertNotice } from '#db/editorial/notices.ts';
import { editorIds } from '#db/editorial/notifications.ts';
import { endPinOf } from '#db/editorial/pin.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { sanitizeLine } from '#newsroom/requirements.ts';
import type { ByLanguage } from '#newsroom/vocabulary.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { type EditionCase, isRefused, openLiveCase } from './edition-work.ts';
import { notify } from './notify.ts';
import { NOT_SCHEDULED } from './unschedule.ts';

export type Withdraw = {
  readonly releaseId: number;
  /** The public reason in every language that readers have. */
  readonly reason: ByLanguage;
};

/** Withdraws a release: it stays readable behind a dated banner and leaves lists. */
export function withdraw(call: Call, input: Withdraw): Promise<DeedOutcome<{ releaseId: number }>> {
  return perform(call, 'withdraw', async (work) => {
    const opened = await openLiveCase(work, 'withdraw', input.releaseId);
    if (isRefused(opened)) return opened;
    const reason = reasonIn(opened.revision.content, input.reason);
    return 'ok' in reason ? reason : takeBack(work, opened, reason.words);
  });
}

/** The public reason, clean and whole; a fault for each language that lacks it. */
export function reasonIn(
  content: EditionContent,
  given: ByLanguage,
): { readonly words: ByLanguage } | Refused {
  const words = Object.fromEntries(
    content.included.map((language) => [language, sanitizeLine(given[language] ?? '')]),
  );
  const faults = content.included
    .filter((language) => words[language] === '')
    .map((language) => ({
      field: `reason.${language}`,
      sentence: `Give readers the reason in ${language}.`,
    }));
  if (faults.length > 0) return refuse('bad_input', 'Readers are told why, in every language.', faults);
  return { words };
}

/** Takes the live edition back: readers are told why, and a scheduled successor waits. */
export async function takeBack(
  work: Work,
  opened: EditionCase,
  words: ByLanguage,
): Promise<Finished<{ releaseId: number }>> {
  const { edition, release, revision } = opened;
  const unpinned = await markWithdrawn(work, opened, words, work.now);
  const reference = release.reference ?? '';
  return {
    ok: true,
    answer: { releaseId: release.id },
    audit: {
      releaseId: release.id,
      editionId: edition.id,
      details: { reference, number: edition.number, contentHash: revision.contentHash, unpinned },
    },
    public: { releaseId: release.id, before: 'published', after: 'withdrawn' },
  };
}

/** Writes a withdrawal; `toldAt` is when readers were first told. Answers whether a pin ended with it. */
export async function markWithdrawn(
  { tx, now }: Work,
  { edition, release }: Pick<EditionCase, 'edition' | 'release'>,
  words: ByLanguage,
  toldAt: Date,
): Promise<boolean> {
  await updateEdition(tx, edition.id, { state: 'withdrawn', changedAt: now });
  await insertNotice(tx, {
    releaseId: release.id,
    kind: 'withdrawal',
    editionId: edition.id,
    words,
    madePublicAt: toldAt,
  });
  const unpinned = await endPinOf(tx, release.id);
  const waiting = await findOpenEdition(tx, release.id);
  if (waiting?.state === 'scheduled')
    await updateEdition(tx, waiting.id, { ...NOT_SCHEDULED, state: 'approved' });
  await notify(tx, await editorIds(tx), { deed: 'withdraw', editionId: edition.id, at: now });
  return unpinned;
}
