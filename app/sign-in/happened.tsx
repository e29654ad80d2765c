import { answered } from '#components/desk/words/answered.ts';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { Notice } from '#components/ui/notice.tsx';
import { BEGIN_AGAIN } from '#desk/half-proof.ts';
import { SignOutThere } from './sign-out-there.tsx';

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Why a sign-on led nowhere, by the code of the refusal. */
const SIGN_ON: Readonly<Record<string, string>> = {
  not_found: 'You are known there, but not in this newsroom. Ask an admin to invite you.',
  not_allowed: 'You hold no role in this newsroom. Ask an admin for one.',
  taken:
    'This sign-on is linked to another account of this newsroom, or yours to another sign-on. Ask an admin.',
  fresh_sign_in: 'Confirm first that it is you, then link your sign-on.',
  busy: 'The newsroom is busy. Try again in a minute.',
  stays:
    'You are signed out here, but that sign-on offers no way to sign out from here, or does not answer. Sign out there yourself.',
  away: 'The sign-on cannot be reached at this moment. Try again in a minute.',
};
const FAILED = 'That did not work. Sign in here.';
/** next-auth's words for an answer of a provider that was not taken, or for none. */
const BROKEN_OFF = ['OAuthCallback', 'Callback', 'AccessDenied'];

/** What led to the sign-in page, where that needs saying. */
export function Happened({ query }: { readonly query: Query }) {
  const { done, error, sign_on: signOn } = query;
  if (done === 'sign_out')
    return (
      <>
        <Notice tone="good">{say('You are signed out.')}</Notice>
        <SignOutThere from={query.from} />
      </>
    );
  if (done === 'sign_out_there')
    return (
      <Notice tone="good">
        {say('You are signed out here, and your sign-on was asked to sign you out too.')}
      </Notice>
    );
  if (done === 'reset_password')
    return <Notice tone="good">{say('Your new password is set. Sign in with it.')}</Notice>;
  if (error === 'late') return <Notice tone="warn">{say(BEGIN_AGAIN)}</Notice>;
  if (typeof signOn === 'string')
    return <Notice tone="alarm">{answered(spokenLanguage(), SIGN_ON[signOn] ?? FAILED)}</Notice>;
  if (typeof error === 'string' && BROKEN_OFF.includes(error))
    return <Notice tone="alarm">{say('The sign-on was broken off. Try again.')}</Notice>;
  if (error !== undefined) return <Notice tone="alarm">{say(FAILED)}</Notice>;
  return null;
}
