'use server';
import { redirect } from 'next/navigation';
import { signInWith } from '#auth/sign-in.ts';
import { acceptInvitation } from '#desk/accept-invitation.ts';
import { stores } from '#desk/stores.ts';
import { linkForm, passwordLinkForm } from '#newsroom/forms/people.ts';
import { openAction } from '../../open-action.ts';

/** Uses a link up and signs in. */
export const signInByLink = openAction(linkForm, async ({ token }) => {
  const trouble = await signInWith('link', { token });
  if (trouble !== null) return { code: 'not_found', sentence: trouble };
  redirect('/desk');
});

/** Uses a link up, sets the password and signs in with it. */
export const choosePassword = openAction(passwordLinkForm, async ({ token, password }) => {
  const accepted = await acceptInvitation(stores(), { token, password }, new Date());
  if (!accepted.ok) return accepted.refusal;
  const trouble = await signInWith('password', { email: accepted.email, password });
  if (trouble !== null) return { code: 'not_found', sentence: trouble };
  redirect('/desk');
});
