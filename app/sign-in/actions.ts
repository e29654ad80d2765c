'use server';
import { redirect } from 'next/navigation';
import { currentSession } from '#auth/current-actor.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { SIGNED_OUT } from '#auth/providers.ts';
import { safeBack } from '#auth/safe-back.ts';
import { signInWith } from '#auth/sign-in.ts';
import { passkeySignInForm } from '#newsroom/forms/passkeys.ts';
import { codeForm, confirmForm, signInForm } from '#newsroom/forms/people.ts';
import { refuse } from '#newsroom/refusal.ts';
import { openAction } from './open-action.ts';

/** Signs in by e-mail address and password; an older session of this browser ends. */
export const signIn = openAction(signInForm, async ({ email, password, back }) => {
  const to = safeBack(back, newsroomOrigin());
  return (await signInWith('password', { email, password }, to)) ?? redirect(to);
});

/** The same for somebody who is signed in and has to prove it anew. */
export const confirmIdentity = openAction(confirmForm, async ({ password, back }) => {
  const signed = await currentSession();
  if (!signed) return refuse('bad_input', SIGNED_OUT);
  const to = safeBack(back, newsroomOrigin());
  const why = await signInWith('password', { email: signed.person.email, password }, to);
  if (why?.refusal.code === 'bad_input') return refuse('bad_input', 'This is not your password. Try again.');
  return why ?? redirect(to);
});

/** The second factor of somebody whose first one was right: a code of an app, or a recovery code. */
export const signInByCode = openAction(codeForm, async ({ code, back }) => {
  return (await signInWith('code', { code })) ?? redirect(safeBack(back, newsroomOrigin()));
});

/** Signs in by a passkey: both factors at once. */
export const signInByPasskey = openAction(passkeySignInForm, async ({ response, back }) => {
  return (await signInWith('passkey', { response })) ?? redirect(safeBack(back, newsroomOrigin()));
});

/** The same for somebody who is signed in and has to prove it anew. */
export const confirmByPasskey = openAction(passkeySignInForm, async ({ response, back }) => {
  const why = await signInWith('passkey', { response, again: 'yes' });
  return why ?? redirect(safeBack(back, newsroomOrigin()));
});

/** The second factor once more, of somebody who is signed in. */
export const confirmByCode = openAction(codeForm, async ({ code, back }) => {
  return (await signInWith('code', { code, again: 'yes' })) ?? redirect(safeBack(back, newsroomOrigin()));
});
