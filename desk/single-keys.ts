import { writeSingleKeys } from '#db/editorial/desk-preferences.ts';
import type { Call, DeedOutcome } from './deed.ts';
import { prefer } from './prefer.ts';

/** Switches shortcuts of a single key on or off for oneself (WCAG 2.1.4): a preference, no deed. */
export function setSingleKeys(
  call: Call,
  { singleKeys }: { readonly singleKeys: boolean },
): Promise<DeedOutcome<{ readonly singleKeys: boolean }>> {
  return prefer(call, async ({ tx, actor }) => {
    await writeSingleKeys(tx, actor.id, singleKeys);
    return { ok: true, singleKeys };
  });
}
