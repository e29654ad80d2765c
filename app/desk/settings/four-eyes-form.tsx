import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { fourEyesAction } from './actions.ts';

/** For an office of one person the second pair of eyes can be the same person, after signing in again. */
export function FourEyesForm({ fourEyes }: { readonly fourEyes: boolean }) {
  return (
    <section className="card" aria-labelledby="four-eyes">
      <h2 id="four-eyes">Four eyes</h2>
      <p>
        {fourEyes
          ? 'Who wrote or changed a text cannot approve it.'
          : 'Switched off: one person alone can write, approve and publish.'}
      </p>
      <Form action={fourEyesAction} once={newKey()} label="Four eyes">
        <input type="hidden" name="fourEyes" value={fourEyes ? 'off' : 'on'} />
        {fourEyes ? (
          <FormDisclosure summary="Switch it off" danger>
            <p>
              Only for an office of one person. Every desk page says so while it is off, and you are asked to
              confirm that it is you.
            </p>
            <SubmitButton tone="danger">Switch it off</SubmitButton>
          </FormDisclosure>
        ) : (
          <SubmitButton>Switch it on</SubmitButton>
        )}
      </Form>
    </section>
  );
}
