'use server';
import { redirect } from 'next/navigation';
import { currentActor, sessionToken } from '#auth/current-actor.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { safeBack } from '#auth/safe-back.ts';
import { signInWith } from '#auth/sign-in.ts';
import { closeSession } from '#desk/sign-in.ts';
import { stores } from '#desk/stores.ts';
import { signInForm } from '#newsroom/forms/people.ts';
import { openAction } from '../open-action.ts';

/** Signs in by e-mail address and password; an older session of this browser ends. */
export const signIn = openAction(signInForm, async ({ email, password, back }) => {
  const before = await currentActor();
  const oldToken = await sessionToken();
  const trouble = await signInWith('password', { email, password });
  if (trouble !== null) return { code: 'bad_input', sentence: trouble };
  if (before && oldToken) await closeSession(stores(), before.id, oldToken, new Date());
  redirect(safeBack(back, newsroomOrigin()));
});
