'use server';
import { tryMailAgain } from '#desk/try-mail-again.ts';
import { tryMailAgainForm } from '#newsroom/forms/mail.ts';
import { deskAction } from '../desk-action.ts';

export const tryMailAgainAction = deskAction(
  tryMailAgainForm,
  tryMailAgain,
  () => '/desk/mail?done=try_mail_again',
);
