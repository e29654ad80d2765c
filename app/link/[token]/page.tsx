import { mayUsePassword } from '#auth/sign-on-settings.ts';
import { NewPassword, PasswordOwner } from '#components/desk/password-field.tsx';
import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { findOpenLink, LINK_USED } from '#desk/accept-invitation.ts';
import { stores } from '#desk/stores.ts';
import { isUnnamed } from '#newsroom/first-person.ts';
import { speakForAsker } from '../../desk/language.ts';
import { SignOnButtons } from '../../sign-in/sign-on-buttons.tsx';
import { chooseNewPassword, choosePassword, signInByLink } from './actions.ts';
import { FirstPersonForm } from './first-person-form.tsx';

const CHOOSES = {
  action: choosePassword,
  intro: 'Choose a password. You are signed in with it at once.',
  button: 'Set password and sign in',
} as const;
const BY_SIGN_ON = 'Your institution’s sign-on is all you need here.';
/** What a link is for, by its purpose. */
const WAYS = {
  invitation: CHOOSES,
  first_run: CHOOSES,
  sign_in: { action: signInByLink, intro: 'This link signs you in once.', button: 'Sign in' },
  forgotten: {
    action: chooseNewPassword,
    intro: 'Choose a new password. You are signed out everywhere, and sign in with it.',
    button: 'Set the new password',
  },
} as const;

type Props = { readonly params: Promise<{ readonly token: string }> };

/** A one-time link. Looking at it uses nothing up (mail programs look too); only the button does. */
export default async function LinkPage({ params }: Props) {
  await speakForAsker();
  const { token } = await params;
  const open = await findOpenLink(stores().editorial.reads, token, new Date());
  if (!open) {
    return (
      <>
        <PageHeading title={say('This link does not work')} intro={say(LINK_USED)} />
        <LinkButton href="/sign-in">{say('Sign in with a password')}</LinkButton>
      </>
    );
  }
  const { person, link } = open;
  if (isUnnamed(person)) return <FirstPersonForm token={token} />;
  const way = WAYS[link.purpose];
  const isSignOnly = link.purpose === 'invitation' && !mayUsePassword(person.email);
  return (
    <>
      <PageHeading title={<bdi>{person.name}</bdi>} intro={say(isSignOnly ? BY_SIGN_ON : way.intro)} />
      {way === CHOOSES ? <SignOnButtons wish={{ link: token }} tone={isSignOnly ? 'main' : 'plain'} /> : null}
      {isSignOnly ? null : (
        <Form action={way.action}>
          <input type="hidden" name="token" value={token} />
          {link.purpose === 'sign_in' ? null : (
            <>
              <PasswordOwner email={person.email} />
              <NewPassword />
            </>
          )}
          <SubmitButton>{say(way.button)}</SubmitButton>
        </Form>
      )}
    </>
  );
}
