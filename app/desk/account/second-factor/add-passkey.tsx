'use client';
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser';
import { useRef, useState, useSyncExternalStore } from 'react';
import { NO_PASSKEY, passkeyOptions } from '#components/desk/ask-passkey.ts';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { registerPasskeyAction } from './actions.ts';

const never = () => () => undefined;

/** Has the device make a passkey and sends its public half. */
export function AddPasskey() {
  const { say } = useSay();
  const isKnown = useSyncExternalStore(never, browserSupportsWebAuthn, () => false);
  const answer = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState('');
  if (!isKnown)
    return <p className="text-quiet">{say('This browser makes no passkeys, or scripts are off.')}</p>;

  async function make() {
    setTrouble('');
    const asked = await passkeyOptions('register', say('This did not work. Load the page again.'));
    if ('sentence' in asked) return setTrouble(asked.sentence);
    try {
      const made = await startRegistration({ optionsJSON: asked.options });
      if (!answer.current) return;
      answer.current.value = JSON.stringify(made);
      answer.current.form?.requestSubmit();
    } catch {
      setTrouble(say(NO_PASSKEY));
    }
  }

  return (
    <Form action={registerPasskeyAction} label={say('Add a passkey')}>
      <input ref={answer} type="hidden" name="response" />
      <TextField
        name="name"
        label={say('Name of the new passkey')}
        hint={say('Where it lies, such as “Work laptop”.')}
        maxLength={60}
        required
      />
      <Button tone="main" onClick={() => void make()}>
        {say('Add a passkey')}
      </Button>
      <p role="alert" className="passkey-trouble">
        {trouble}
      </p>
    </Form>
  );
}
