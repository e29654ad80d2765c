'use server';
import { redirect } from 'next/navigation';
import { signInWith } from '#auth/sign-in.ts';
import { resetPassword } from '#desk/reset-password.ts';
import { stores } from '#desk/stores.ts';
import { linkForm, passwordLinkForm } from '#newsroom/forms/people.ts';
import { openAction } from '../../sign-in/open-action.ts';

/** Uses a link up and signs in. */
export const signInByLink = openAction(linkForm, async ({ token }) => {
  const why = await signInWith('link', { token });
  return why ?? redirect('/desk');
});

/** Uses a link up, sets the password that its person chose, and signs in. The first person says who they are. */
export const choosePassword = openAction(passwordLinkForm, async (input) => {
  const why = await signInWith('link', input);
  return why ?? redirect('/desk');
});

/** Uses up the link of somebody who forgot their password. It signs nobody in. */
export const chooseNewPassword = openAction(passwordLinkForm, async (input) => {
  const outcome = await resetPassword(stores(), input, new Date());
  return outcome.ok ? redirect('/sign-in?done=reset_password') : outcome;
});
