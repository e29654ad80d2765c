import { writeDeskLanguage } from '#db/editorial/desk-preferences.ts';
import type { DeskLanguage } from '#newsroom/desk-language.ts';
import type { Call, DeedOutcome } from './deed.ts';
import { prefer } from './prefer.ts';

/** Chooses the language of the desk for oneself, null for the browser's: a preference, no deed. */
export function chooseDeskLanguage(
  call: Call,
  { language }: { readonly language: DeskLanguage | null },
): Promise<DeedOutcome<{ readonly language: DeskLanguage | null }>> {
  return prefer(call, async ({ tx, actor }) => {
    await writeDeskLanguage(tx, actor.id, language);
    return { ok: true, language };
  });
}
