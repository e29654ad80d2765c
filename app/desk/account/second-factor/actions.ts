'use server';
import { authCall } from '#auth/auth-call.ts';
import { currentSession } from '#auth/current-actor.ts';
import { newsroomOrigin } from '#auth/origin.ts';
import { confirmAuthenticator } from '#desk/confirm-authenticator.ts';
import { registerPasskey } from '#desk/register-passkey.ts';
import { removeAuthenticator } from '#desk/remove-authenticator.ts';
import { removePasskey } from '#desk/remove-passkey.ts';
import { renamePasskey } from '#desk/rename-passkey.ts';
import { renewRecoveryCodes } from '#desk/renew-recovery-codes.ts';
import { setUpAuthenticator } from '#desk/set-up-authenticator.ts';
import { emptyForm } from '#newsroom/forms/editions.ts';
import { passkeyForm, registerPasskeyForm, renamePasskeyForm } from '#newsroom/forms/passkeys.ts';
import { authenticatorForm, beginAuthenticatorForm } from '#newsroom/forms/people.ts';
import { deskAction } from '../../desk-action.ts';

/** What people do to their own second factors. This browser stays signed in; every other one does not. */
const PAGE = '/desk/account/second-factor';
const keepToken = async () => ({ keepToken: (await currentSession())?.token ?? null });

export const setUpAppAction = deskAction(
  beginAuthenticatorForm,
  setUpAuthenticator,
  () => `${PAGE}?step=app`,
);
export const confirmAppAction = deskAction(
  authenticatorForm,
  async (call, { code }) => confirmAuthenticator(call, { code, ...(await keepToken()) }),
  () => `${PAGE}?done=confirm_authenticator`,
);
export const removeAppAction = deskAction(
  emptyForm,
  async (call) => removeAuthenticator(call, await keepToken()),
  () => `${PAGE}?done=remove_authenticator`,
);
export const registerPasskeyAction = deskAction(
  registerPasskeyForm,
  async (call, input) => {
    const { passkey } = await authCall();
    const more = { token: passkey, origin: newsroomOrigin(), ...(await keepToken()) };
    return registerPasskey(call, { ...input, ...more });
  },
  () => `${PAGE}?done=register_passkey`,
);
export const renamePasskeyAction = deskAction(
  renamePasskeyForm,
  renamePasskey,
  () => `${PAGE}?done=rename_passkey`,
);
export const removePasskeyAction = deskAction(
  passkeyForm,
  async (call, input) => removePasskey(call, { ...input, ...(await keepToken()) }),
  () => `${PAGE}?done=remove_passkey`,
);
export const renewCodesAction = deskAction(emptyForm, renewRecoveryCodes, ({ codes }) => ({
  sentence: 'Keep these codes where your phone is not: printed, or in a safe. They are not shown again.',
  codes,
}));
