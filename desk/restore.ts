import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import { dropAllMail } from '#db/editorial/outbox.ts';
import { keepReferenceNumber } from '#db/editorial/releases.ts';
import { endAllSessions } from '#db/editorial/sessions.ts';
import { voidAllLinks } from '#db/editorial/sign-in-links.ts';
import { can } from '#newsroom/permissions.ts';
import { parseReference } from '#newsroom/reference-number.ts';
import { type Call, type DeedOutcome, perform, type Work } from './deed.ts';
import { notAllowed } from './edition-work.ts';

export type Restore = {
  /** When the backup was made. */
  readonly backupAt: Date;
  /** Reference numbers that readers have seen, as far as they are known beside the backup. */
  readonly given: readonly string[];
};

/**
 * Marks stores that came from a backup as restored, before anybody works in them: the newsroom is frozen,
 * and nobody gets in on what the backup remembers of them, for sessions and links may have ended since.
 */
export function restore(call: Call, input: Restore): Promise<DeedOutcome<{ frozen: true }>> {
  return perform(call, 'restore', async (work) => {
    const { tx, actor, now } = work;
    if (!can(actor, 'restore', { kind: 'newsroom' })) return notAllowed();
    await readInstitution(tx);
    const backup = input.backupAt.toISOString();
    await updateInstitution(tx, {
      frozenAt: now,
      frozenBy: null,
      frozenReason: `The newsroom was restored from the backup of ${backup}. What came after it is missing.`,
      thawAskedBy: null,
      clockPausedAt: null,
    });
    await endAllSessions(tx, now);
    await voidAllLinks(tx, now);
    await dropAllMail(tx, now); // it was sent since, or its link is void
    await keepNumbers(work, input.given);
    return { ok: true, answer: { frozen: true }, audit: { details: { backup } } };
  });
}

/** A number that readers have seen is never given again. */
async function keepNumbers({ tx }: Work, references: readonly string[]): Promise<void> {
  for (const reference of references) {
    const given = parseReference(reference);
    if (given) await keepReferenceNumber(tx, given.year, given.number);
  }
}
