'use client';
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser';
import { useRef, useState, useSyncExternalStore } from 'react';
import { NO_PASSKEY, passkeyOptions } from '#components/desk/ask-passkey.ts';
import { useSay } from '#components/desk/words/use-say.tsx';
import { Button } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import type { signInByPasskey } from './actions.ts';

type Props = { readonly action: typeof signInByPasskey; readonly back: string; readonly children: string };

const never = () => () => undefined;

/** Asks the device for a passkey and sends what it signed. Not there where the browser knows none, nor without scripts. */
export function PasskeyButton({ action, back, children }: Props) {
  const { say } = useSay();
  const isKnown = useSyncExternalStore(never, browserSupportsWebAuthn, () => false);
  const answer = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState('');
  if (!isKnown) return null;

  async function ask() {
    setTrouble('');
    const asked = await passkeyOptions('sign', say('This did not work. Load the page again.'));
    if ('sentence' in asked) return setTrouble(asked.sentence);
    try {
      const signed = await startAuthentication({ optionsJSON: asked.options });
      if (!answer.current) return;
      answer.current.value = JSON.stringify(signed);
      answer.current.form?.requestSubmit();
    } catch {
      setTrouble(say(NO_PASSKEY));
    }
  }

  return (
    <Form action={action} label={say('Passkey')}>
      <input type="hidden" name="back" value={back} />
      <input ref={answer} type="hidden" name="response" />
      <Button onClick={() => void ask()}>{children}</Button>
      <p role="alert" className="passkey-trouble">
        {trouble}
      </p>
    </Form>
  );
}
