import { replaceSetup } from '#db/editorial/second-factors.ts';
import { newAuthenticatorSecret } from './authenticator.ts';
import { type Call, type DeedOutcome, perform } from './deed.ts';
import { openOwn, sealedFor } from './own-factor.ts';
import { isRefusal } from './people-work.ts';
import { seal, sealingKeys } from './sealed.ts';

/** Begins to set up an authenticator app: makes a secret that the person's page shows. An app in use stays so. */
export function setUpAuthenticator(call: Call): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'set_up_authenticator', async (work) => {
    const person = await openOwn(work, 'set_up_authenticator');
    if (isRefusal(person)) return person;
    const keys = sealingKeys(call.stores.dataFolder);
    const sealedSecret = seal(keys, newAuthenticatorSecret(), sealedFor(person.id));
    await replaceSetup(work.tx, { personId: person.id, sealedSecret, createdAt: work.now });
    return { ok: true, answer: { personId: person.id }, audit: { details: { person: person.id } } };
  });
}
