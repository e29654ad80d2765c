import type { ReactNode } from 'react';
import { say, sayWith } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { OwnFactors } from '#desk/read/second-factor.ts';
import { confirmAppAction, setUpAppAction } from './actions.ts';
import { Square } from './square.tsx';

type Props = { readonly setup: NonNullable<OwnFactors['setup']> };

/** The secret, for a camera and for a keyboard, and the code that proves that the app has it. */
export function AuthenticatorSetup({ setup }: Props) {
  return (
    <ol className="steps">
      <li>
        <p>{say('Let the app read this square.')}</p>
        <Square address={setup.address} />
        <p>
          {sayWith('Or <link>open the app on this device</link>, or type this key:', {
            link: linkTo(setup.address),
          })}
        </p>
        <p className="secret" dir="ltr">
          <code>{setup.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
      </li>
      <li>
        <Form action={confirmAppAction} label={say('First code')}>
          <TextField
            name="code"
            label={say('Code that the app shows now')}
            hint={say('Six digits.')}
            inputMode="numeric"
            autoComplete="one-time-code"
            className="control-code"
            maxLength={20}
            dir="ltr"
            required
          />
          <SubmitButton>{say('Use this app')}</SubmitButton>
        </Form>
        <Form action={setUpAppAction} label={say('Another key')}>
          <SubmitButton tone="plain" name="begin" value="app">
            {say('Begin again with another key')}
          </SubmitButton>
        </Form>
      </li>
    </ol>
  );
}

function linkTo(address: string): (words: ReactNode) => ReactNode {
  return (words) => <a href={address}>{words}</a>;
}
