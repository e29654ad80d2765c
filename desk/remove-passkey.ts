import { endPasskey } from '#db/editorial/passkeys.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { endOtherSessions, type Kept, lastFactorRefusal, ownPasskey } from './own-factor.ts';
import { tellOfWayIn } from './tell-of-way-in.ts';

export type RemovePasskey = Kept & { readonly passkeyId: number };

/** Takes one of a person's own passkeys away. With the last factor the recovery codes go. */
export function removePasskey(call: Call, input: RemovePasskey): Promise<DeedOutcome<{ passkeyId: number }>> {
  return perform(call, 'remove_passkey', async (work) => {
    const { tx, now } = work;
    const opened = await ownPasskey(work, 'remove_passkey', input.passkeyId);
    if ('ok' in opened) return opened;
    const { person, passkey } = opened;
    const { id: passkeyId, personId } = passkey;
    await endPasskey(tx, passkeyId);
    const last = await lastFactorRefusal(tx, personId);
    if (last) return last;
    await endOtherSessions(tx, personId, input, now);
    await tellOfWayIn(tx, person, 'remove_passkey', now);
    return { ok: true, answer: { passkeyId }, audit: { details: { passkey: passkeyId } } };
  });
}
