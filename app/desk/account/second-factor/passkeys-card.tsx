import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Instant } from '#components/desk/instant.tsx';
import { say, sayWith } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { OwnFactors } from '#desk/read/second-factor.ts';
import { removePasskeyAction, renamePasskeyAction } from './actions.ts';
import { AddPasskey } from './add-passkey.tsx';

type Props = { readonly factors: OwnFactors };
type Passkey = OwnFactors['passkeys'][number];

/** Passkeys: on a phone, a laptop, a security key. Each is both factors at once. */
export function PasskeysCard({ factors }: Props) {
  return (
    <section className="card" aria-labelledby="passkeys">
      <h2 id="passkeys">{say('Passkeys')}</h2>
      <p>
        {say(
          'Your fingerprint, face or PIN unlocks it; no password is asked, and no false page can ask for it.',
        )}
      </p>
      {factors.passkeys.length > 0 ? (
        <ul className="passkeys">
          {factors.passkeys.map((passkey) => (
            <li key={passkey.id}>
              <OnePasskey passkey={passkey} zone={factors.zone} />
            </li>
          ))}
        </ul>
      ) : null}
      <AddPasskey />
    </section>
  );
}

function OnePasskey({ passkey, zone }: { readonly passkey: Passkey; readonly zone: string }) {
  return (
    <article aria-labelledby={`passkey-${passkey.id}`}>
      <h3 id={`passkey-${passkey.id}`} className="font-semibold">
        <bdi>{passkey.name}</bdi> {passkey.lockedAt ? <Mark tone="alarm">{say('Locked')}</Mark> : null}
      </h3>
      <p className="text-quiet">
        <Used passkey={passkey} zone={zone} />
      </p>
      {passkey.lockedAt ? (
        <p>{say('It may have been copied, and lets nobody in any more. Remove it.')}</p>
      ) : null}
      <Form action={renamePasskeyAction} label={say('Name of {name}', { name: passkey.name })}>
        <input type="hidden" name="passkeyId" value={passkey.id} />
        <FormDisclosure summary={<Of passkey={passkey}>{say('Rename')}</Of>}>
          <TextField name="name" label={say('Name')} defaultValue={passkey.name} maxLength={60} required />
          <SubmitButton tone="plain">{say('Rename')}</SubmitButton>
        </FormDisclosure>
      </Form>
      <Form action={removePasskeyAction} label={say('Remove {name}', { name: passkey.name })}>
        <input type="hidden" name="passkeyId" value={passkey.id} />
        <FormDisclosure summary={<Of passkey={passkey}>{say('Remove')}</Of>} danger>
          <p>{say('It signs you in no more, and every other browser is signed out.')}</p>
          <SubmitButton tone="danger">{say('Remove')}</SubmitButton>
        </FormDisclosure>
      </Form>
    </article>
  );
}

function Used({ passkey, zone }: { readonly passkey: Passkey; readonly zone: string }) {
  const added = <Instant at={passkey.createdAt} zone={zone} />;
  if (!passkey.lastUsedAt) return sayWith('Added on <added></added>, not used yet', { added });
  const used = <Instant at={passkey.lastUsedAt} zone={zone} />;
  return sayWith('Added on <added></added>, last used on <used></used>', { added, used });
}

/** Tells the same words of several passkeys apart for whoever hears them. */
function Of({ passkey, children }: { readonly passkey: Passkey; readonly children: string }) {
  return (
    <>
      {children}
      <span className="sr-only">: {passkey.name}</span>
    </>
  );
}
