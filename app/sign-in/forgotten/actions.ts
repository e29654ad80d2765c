'use server';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { authCall } from '#auth/auth-call.ts';
import { mayUsePassword } from '#auth/sign-on-settings.ts';
import { askForPasswordLink } from '#desk/send-password-link.ts';
import { forgottenForm } from '#newsroom/forms/people.ts';
import { openAction } from '../open-action.ts';

/** Takes the wish for a new password; what follows from it happens after the answer. */
export const forgotPassword = openAction(forgottenForm, async ({ email }) => {
  const { stores, address, now } = await authCall();
  const asked = await askForPasswordLink(stores, { email, address }, now);
  if (!asked.ok) return asked;
  if (mayUsePassword(email)) after(asked.send);
  redirect('/sign-in/forgotten?done=asked');
});
