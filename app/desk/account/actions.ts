'use server';
import { changeOwnPassword, endOwnSessions } from '#auth/own-account.ts';
import { changeOwnName } from '#desk/change-own-name.ts';
import { chooseDeskLanguage } from '#desk/choose-desk-language.ts';
import { deskLanguageForm } from '#newsroom/forms/desk.ts';
import { changePasswordForm, endSessionForm, ownNameForm } from '#newsroom/forms/people.ts';
import { deskAction } from '../desk-action.ts';

export const changeOwnNameAction = deskAction(
  ownNameForm,
  changeOwnName,
  () => '/desk/account?done=change_own_name',
);
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
export const chooseDeskLanguageAction = deskAction(
  deskLanguageForm,
  chooseDeskLanguage,
  () => '/desk/account?done=language',
);
