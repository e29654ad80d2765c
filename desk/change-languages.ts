import { isLanguageWritten } from '#db/editorial/furniture.ts';
import { type Institution, readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import type { Tx } from '#db/editorial/store.ts';
import { furnitureChanges } from '#newsroom/furniture-changes.ts';
import type { LanguageChange } from '#newsroom/language-changes.ts';
import { changedLanguages } from '#newsroom/language-changes.ts';
import { can } from '#newsroom/permissions.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { notAllowed } from './edition-work.ts';

/**
 * Adds a language with the institution's name in it, moves one in the order of the language switch, makes one the
 * main language, or takes one away in which nothing was ever written.
 */
export function changeLanguages(
  call: Call,
  change: LanguageChange,
): Promise<DeedOutcome<{ language: string }>> {
  return perform(call, 'change_languages', async ({ tx, actor }) => {
    if (!can(actor, 'change_languages', { kind: 'furniture' })) return notAllowed();
    const before = await readInstitution(tx);
    const changed = changedLanguages(before, change);
    if (!changed.ok) return changed;
    const written = change.what === 'remove' ? await writtenIn(tx, change.language) : null;
    if (written) return written;
    const { after } = changed;
    const changes = furnitureChanges(told(before), told(after));
    const { language } = change;
    if (Object.keys(changes).length === 0) return { ok: true, answer: { language }, audit: null };
    await updateInstitution(tx, after);
    return {
      ok: true,
      answer: { language },
      audit: { details: { language, what: change.what }, changes },
      public: { releaseId: null, before: 'furniture', after: 'languages' },
    };
  });
}

/** Addresses in a language are for ever, and so is what somebody wrote in it. */
async function writtenIn(tx: Tx, language: string): Promise<Refused | null> {
  if (!(await isLanguageWritten(tx, language))) return null;
  const sentence = `Texts are written in ${language}, so it stays: addresses in a language are for ever.`;
  return refuse('wrong_state', sentence);
}

function told({ languages, mainLanguage, names }: Pick<Institution, 'languages' | 'mainLanguage' | 'names'>) {
  return { languages, mainLanguage, names };
}
