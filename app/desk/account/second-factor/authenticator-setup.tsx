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
        <p>Let the app read this square.</p>
        <Square address={setup.address} />
        <p>
          Or <a href={setup.address}>open the app on this device</a>, or type this key:
        </p>
        <p className="secret" dir="ltr">
          <code>{setup.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
      </li>
      <li>
        <Form action={confirmAppAction} label="First code">
          <TextField
            name="code"
            label="Code that the app shows now"
            hint="Six digits."
            inputMode="numeric"
            autoComplete="one-time-code"
            className="control-code"
            maxLength={20}
            dir="ltr"
            required
          />
          <SubmitButton>Use this app</SubmitButton>
        </Form>
        <Form action={setUpAppAction} label="Another key">
          <SubmitButton tone="plain" name="begin" value="app">
            Begin again with another key
          </SubmitButton>
        </Form>
      </li>
    </ol>
  );
}
