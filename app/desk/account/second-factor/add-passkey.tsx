'use client';
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser';
import { useRef, useState, useSyncExternalStore } from 'react';
import { NO_PASSKEY, passkeyOptions } from '#components/desk/ask-passkey.ts';
import { Button } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { registerPasskeyAction } from './actions.ts';

const never = () => () => undefined;

/** Has the device make a passkey and sends its public half. */
export function AddPasskey() {
  const isKnown = useSyncExternalStore(never, browserSupportsWebAuthn, () => false);
  const answer = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState('');
  if (!isKnown) return <p className="text-quiet">This browser makes no passkeys, or scripts are off.</p>;

  async function make() {
    setTrouble('');
    const asked = await passkeyOptions('register');
    if ('sentence' in asked) return setTrouble(asked.sentence);
    try {
      const made = await startRegistration({ optionsJSON: asked.options });
      if (!answer.current) return;
      answer.current.value = JSON.stringify(made);
      answer.current.form?.requestSubmit();
    } catch {
      setTrouble(NO_PASSKEY);
    }
  }

  return (
    <Form action={registerPasskeyAction} label="Add a passkey">
      <input ref={answer} type="hidden" name="response" />
      <TextField
        name="name"
        label="Name of the new passkey"
        hint="Where it lies, such as “Work laptop”."
        maxLength={60}
        required
      />
      <Button tone="main" onClick={() => void make()}>
        Add a passkey
      </Button>
      <p role="alert" className="passkey-trouble">
        {trouble}
      </p>
    </Form>
  );
}
