'use server';
import { changeOwnPassword, endOwnSessions } from '#auth/own-account.ts';
import { changePasswordForm, endSessionForm } from '#newsroom/forms/people.ts';
import { deskAction } from '../desk-action.ts';

export const changePasswordAction = deskAction(
  changePasswordForm,
  changeOwnPassword,
  () => '/desk/account?done=set_password',
);
export const endSessionAction = deskAction(
  endSessionForm,
  endOwnSessions,
  () => '/desk/account?done=end_sessions',
);
