import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { OwnFactors } from '#desk/read/second-factor.ts';
import { removeAppAction, setUpAppAction } from './actions.ts';
import { AuthenticatorSetup } from './authenticator-setup.tsx';

type Props = { readonly factors: OwnFactors };

/** An app on the phone that shows a new code every thirty seconds: not there, waiting for its first code, in use. */
export function AuthenticatorCard({ factors }: Props) {
  const { app, setup } = factors;
  return (
    <section className="card" aria-labelledby="app">
      <h2 id="app">
        {say('Authenticator app')} {app ? <Mark tone="good">{say('In use')}</Mark> : null}
      </h2>
      {app ? <InUse app={app} zone={factors.zone} /> : null}
      {setup ? <AuthenticatorSetup setup={setup} /> : <Begin isInUse={app !== null} />}
      {app ? <TurnOff /> : null}
    </section>
  );
}

function InUse({ app, zone }: { readonly app: NonNullable<OwnFactors['app']>; readonly zone: string }) {
  return (
    <p>
      {sayWith('Set up on <set></set>, last used on <used></used>.', {
        set: <Instant at={app.confirmedAt} zone={zone} />,
        used: <Instant at={app.lastUsedAt} zone={zone} />,
      })}
    </p>
  );
}

function Begin({ isInUse }: { readonly isInUse: boolean }) {
  if (!isInUse) {
    return (
      <>
        <p>
          {say(
            'An app on your phone shows six digits, new every thirty seconds. Any app of this kind will do.',
          )}
        </p>
        <Form action={setUpAppAction} label={say('Authenticator app')}>
          <SubmitButton name="begin" value="app">
            {say('Set up an app')}
          </SubmitButton>
        </Form>
      </>
    );
  }
  return (
    <Form action={setUpAppAction} label={say('Another phone')}>
      <FormDisclosure summary={say('Move to another phone')}>
        <p>{say('The app you use now counts until the new one has shown its first code.')}</p>
        <SubmitButton name="begin" value="app">
          {say('Set up the new phone')}
        </SubmitButton>
      </FormDisclosure>
    </Form>
  );
}

function TurnOff() {
  return (
    <Form action={removeAppAction} label={say('Turn the app off')}>
      <FormDisclosure summary={say('Turn the app off')} danger>
        <p>{say('You are asked for no code of it any more, and every other browser is signed out.')}</p>
        <SubmitButton tone="danger">{say('Turn the app off')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
