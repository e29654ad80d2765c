import { addContributor, cutRevision } from '#db/editorial/editions.ts';
import type { EditionContent } from '#newsroom/content.ts';
import { resolveWall } from '#newsroom/institution-time.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform, personIdOf } from './deed.ts';
import { isRefused, openCase } from './edition-work.ts';

export type SetArchiveDate = {
  readonly editionId: number;
  /** Wall time in the institution's zone; null takes the archive date away. */
  readonly wall: string | null;
};

/** Sets the display time of a release that is brought from an archive: past, before its first publication. */
export function setArchiveDate(
  call: Call,
  input: SetArchiveDate,
): Promise<DeedOutcome<{ revisionId: number }>> {
  return perform(call, 'set_archive_date', async (work) => {
    const { tx, actor, now } = work;
    const opened = await openCase(work, 'set_archive_date', input.editionId);
    if (isRefused(opened)) return opened;
    const { edition, release, revision, institution } = opened;
    if (release.reference !== null) {
      return refuse('wrong_state', 'This release was published already; its date stays.');
    }
    const checked =
      input.wall === null ? { archiveDate: null } : archiveDateOf(input.wall, institution.zone, now);
    if ('ok' in checked) return checked;
    if (checked.archiveDate?.instant === revision.content.archiveDate?.instant) {
      return { ok: true, answer: { revisionId: revision.id }, audit: null };
    }
    const content = { ...revision.content, archiveDate: checked.archiveDate };
    const personId = personIdOf(actor);
    const cutFrom = { editionId: edition.id, personId, baseId: revision.id, at: now, content };
    const revisionId = await cutRevision(tx, cutFrom, release.mainLanguage);
    await addContributor(tx, edition.id, personId);
    const details = { revision: revisionId, archiveDate: checked.archiveDate?.instant ?? null };
    return {
      ok: true,
      answer: { revisionId },
      audit: { releaseId: release.id, editionId: edition.id, details },
    };
  });
}

function archiveDateOf(
  wall: string,
  zone: string,
  now: Date,
): { readonly archiveDate: NonNullable<EditionContent['archiveDate']> } | Refused {
  const wrong = (sentence: string) => refuse('bad_input', sentence, [{ field: 'wall', sentence }]);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall))
    return wrong('Give a date and a time, such as 2018-09-13 18:19.');
  try {
    const resolved = resolveWall(wall, zone);
    if (resolved.kind === 'gap')
      return wrong('The clocks went forward over this time: it never was. Choose another.');
    // A repeated hour of the past: the first of the two, which no reader can tell apart.
    const instant = resolved.kind === 'one' ? resolved.instant : resolved.earlier;
    if (instant.getTime() >= now.getTime())
      return wrong('An archive date is in the past. To publish later, use the schedule.');
    return { archiveDate: { instant: instant.toISOString(), wall, zone } };
  } catch (trouble) {
    if (trouble instanceof RangeError) return wrong('There is no such date. Check day and month.');
    throw trouble;
  }
}
