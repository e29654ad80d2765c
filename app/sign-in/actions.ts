'use server';
import { redirect } from 'next/navigation';
import { currentSession } from '#auth/current-actor.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { safeBack } from '#auth/safe-back.ts';
import { signInWith } from '#auth/sign-in.ts';
import { confirmForm, signInForm } from '#newsroom/forms/people.ts';
import { refuse } from '#newsroom/refusal.ts';
import { openAction } from './open-action.ts';

/** Signs in by e-mail address and password; an older session of this browser ends. */
export const signIn = openAction(signInForm, async ({ email, password, back }) => {
  const why = await signInWith('password', { email, password });
  return why ?? redirect(safeBack(back, newsroomOrigin()));
});

/** The same for somebody who is signed in and has to prove it anew. */
export const confirmIdentity = openAction(confirmForm, async ({ password, back }) => {
  const signed = await currentSession();
  if (!signed) return refuse('bad_input', 'You are signed out. Load the page again and sign in.');
  const why = await signInWith('password', { email: signed.person.email, password });
  if (why?.refusal.code === 'bad_input') return refuse('bad_input', 'This is not your password. Try again.');
  return why ?? redirect(safeBack(back, newsroomOrigin()));
});
