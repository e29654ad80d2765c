import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { signInByCode } from './actions.ts';

type Props = {
  readonly action: typeof signInByCode;
  readonly back: string;
  readonly button: 'Sign in' | 'Confirm';
};

/** The code of an authenticator app, or a recovery code where the phone is not there. */
export function CodeForms({ action, back, button }: Props) {
  return (
    <>
      <Form action={action} label="Code of your app">
        <input type="hidden" name="back" value={back} />
        <TextField
          name="code"
          label="Code of your authenticator app"
          hint="Six digits. If it changes while you type, take the new one."
          inputMode="numeric"
          autoComplete="one-time-code"
          className="control-code"
          maxLength={20}
          dir="ltr"
          required
        />
        <SubmitButton>{button}</SubmitButton>
      </Form>
      <Form action={action} label="Recovery code">
        <input type="hidden" name="back" value={back} />
        <FormDisclosure summary="Use a recovery code">
          <TextField
            name="code"
            label="Recovery code"
            hint="Five groups of five; it works once."
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            dir="ltr"
            required
          />
          <SubmitButton tone="plain">Use this code</SubmitButton>
        </FormDisclosure>
      </Form>
    </>
  );
}
