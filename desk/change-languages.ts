import { isLanguageWritten } from '#db/editorial/furniture.ts';
import { readInstitution, updateInstitution } from '#db/editorial/institution.ts';
import type { Tx } from '#db/editorial/store.ts';
import type { Held } from '#newsroom/furniture-changes.ts';
import { changedLanguages, type LanguageChange, type Languages } from '#newsroom/language-changes.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import {
  type AsShown,
  type Changed,
  makeChange,
  type Plan,
  type Proposed,
  propose,
} from './furniture-change.ts';

/**
 * Adds a language with the institution's name in it, makes one the main language, or takes one away in which
 * nothing was ever written.
 */
export function changeLanguages(
  call: Call,
  { shown, ...change }: LanguageChange & AsShown,
): Promise<DeedOutcome<Changed>> {
  return perform(call, 'change_languages', (work) =>
    makeChange(work, 'change_languages', { shown }, plannedLanguages(change)),
  );
}

/** Keeps such a change for its person to look at. */
export function proposeLanguages(call: Call, change: LanguageChange): Promise<DeedOutcome<Proposed>> {
  return propose(call, 'change_languages', plannedLanguages(change));
}

function plannedLanguages(change: LanguageChange): Plan {
  return async (tx) => {
    const before = await readInstitution(tx);
    const changed = changedLanguages(before, change);
    if (!changed.ok) return changed;
    const written = change.what === 'remove' ? await writtenIn(tx, change.language) : null;
    if (written) return written;
    const { after } = changed;
    return {
      ok: true,
      proposal: { of: 'languages', change, after },
      before: told(before),
      after: told(after),
      details: { language: change.language, what: change.what },
      what: 'languages',
      write: (open) => updateInstitution(open, after),
    };
  };
}

/** Addresses in a language are for ever, and so is what somebody wrote in it. */
async function writtenIn(tx: Tx, language: string): Promise<Refused | null> {
  if (!(await isLanguageWritten(tx, language))) return null;
  const sentence = `Texts are written in ${language}, so it stays: addresses in a language are for ever.`;
  return refuse('wrong_state', sentence);
}

function told({ languages, mainLanguage, names }: Languages): Held {
  return { languages, mainLanguage, names };
}
