import { updatePasskey } from '#db/editorial/passkeys.ts';
import { refuse } from '#newsroom/refusal.ts';
import { sanitizeLine } from '#newsroom/requirements.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { ownPasskey } from './own-factor.ts';

export type RenamePasskey = { readonly passkeyId: number; readonly name: string };

/** Gives a person's own passkey another name. */
export function renamePasskey(call: Call, input: RenamePasskey): Promise<DeedOutcome<{ passkeyId: number }>> {
  return perform(call, 'rename_passkey', async (work) => {
    const opened = await ownPasskey(work, 'rename_passkey', input.passkeyId);
    if ('ok' in opened) return opened;
    const name = sanitizeLine(input.name);
    const sentence = 'Give the passkey a name.';
    if (name === '') return refuse('bad_input', sentence, [{ field: 'name', sentence }]);
    const { id: passkeyId } = opened.passkey;
    await updatePasskey(work.tx, passkeyId, { name });
    return { ok: true, answer: { passkeyId }, audit: { details: { passkey: passkeyId } } };
  });
}
