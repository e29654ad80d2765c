import { endSetup, findSetup, replaceAuthenticator } from '#db/editorial/second-factors.ts';
import { type Refused, refuse } from '#newsroom/refusal.ts';
import { isAfter, SETUP_MINUTES, typedCode } from '#newsroom/second-factor.ts';
import { stepOfCode } from './authenticator.ts';
import { type Call, type DeedOutcome, type Finished, perform, type Work } from './deed.ts';
import { endOtherSessions, type Kept, openOwn, sealedFor } from './own-factor.ts';
import { isRefusal } from './people-work.ts';
import { type Keys, seal, sealingKeys, unseal } from './sealed.ts';
import { tellOfWayIn } from './tell-of-way-in.ts';

export type ConfirmAuthenticator = Kept & {
  /** Six digits, as the app shows them. */
  readonly code: string;
};

const BEGIN_ANEW = 'This was begun too long ago. Begin again and let your app read the new square.';
const NOT_IT =
  'This is not the code that your app should show. Wait for the next one, and check the clock of your phone.';

/** Takes an authenticator app into use, once a code proves that it works; one before it counts no more. */
export function confirmAuthenticator(
  call: Call,
  input: ConfirmAuthenticator,
): Promise<DeedOutcome<{ personId: number }>> {
  return perform(call, 'confirm_authenticator', (work) =>
    confirm(work, input, sealingKeys(call.stores.dataFolder)),
  );
}

async function confirm(
  work: Work,
  input: ConfirmAuthenticator,
  keys: Keys,
): Promise<Finished<{ personId: number }> | Refused> {
  const { tx, now } = work;
  const person = await openOwn(work, 'confirm_authenticator');
  if (isRefusal(person)) return person;
  const setup = await findSetup(tx, person.id);
  const secret = setup && unseal(keys, setup.sealedSecret, sealedFor(person.id));
  if (!setup || !secret || isAfter(setup.createdAt, SETUP_MINUTES, now)) {
    return refuse('wrong_state', BEGIN_ANEW);
  }
  const typed = typedCode(input.code);
  const usedStep = typed?.kind === 'code' ? stepOfCode(secret, typed.code, now) : null;
  if (usedStep === null) return refuse('bad_input', NOT_IT, [{ field: 'code', sentence: NOT_IT }]);
  const sealedSecret = seal(keys, secret, sealedFor(person.id));
  const used = { usedStep, confirmedAt: now, lastUsedAt: now };
  await replaceAuthenticator(tx, { personId: person.id, sealedSecret, ...used });
  await endSetup(tx, person.id);
  await endOtherSessions(tx, person.id, input, now);
  await tellOfWayIn(tx, person, 'confirm_authenticator', now);
  return { ok: true, answer: { personId: person.id }, audit: { details: { person: person.id } } };
}
