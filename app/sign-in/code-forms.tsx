import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
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
      <Form action={action} label={say('Code of your app')}>
        <input type="hidden" name="back" value={back} />
        <TextField
          name="code"
          label={say('Code of your authenticator app')}
          hint={say('Six digits. If it changes while you type, take the new one.')}
          inputMode="numeric"
          autoComplete="one-time-code"
          className="control-code"
          maxLength={20}
          dir="ltr"
          required
        />
        <SubmitButton>{say(button)}</SubmitButton>
      </Form>
      <Form action={action} label={say('Recovery code')}>
        <input type="hidden" name="back" value={back} />
        <FormDisclosure summary={say('Use a recovery code')}>
          <TextField
            name="code"
            label={say('Recovery code')}
            hint={say('Five groups of five; it works once.')}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            dir="ltr"
            required
          />
          <SubmitButton tone="plain">{say('Use this code')}</SubmitButton>
        </FormDisclosure>
      </Form>
    </>
  );
}
