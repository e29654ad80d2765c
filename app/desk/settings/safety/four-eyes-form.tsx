import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { fourEyesAction } from '../actions.ts';

/** For an office of one person the second pair of eyes can be the same person, after signing in again. */
export function FourEyesForm({ fourEyes }: { readonly fourEyes: boolean }) {
  return (
    <section className="card" aria-labelledby="four-eyes">
      <h2 id="four-eyes">{say('Four eyes')}</h2>
      <p>
        {fourEyes
          ? say('Who wrote or changed a text cannot approve it.')
          : say('Switched off: one person alone can write, approve and publish.')}
      </p>
      <Form action={fourEyesAction} once={newKey()} label={say('Four eyes')}>
        <input type="hidden" name="fourEyes" value={fourEyes ? 'off' : 'on'} />
        {fourEyes ? (
          <FormDisclosure summary={say('Switch it off')} danger>
            <p>
              {say(
                'Only for an office of one person. Every desk page says so while it is off, and you are asked to confirm that it is you.',
              )}
            </p>
            <SubmitButton tone="danger">{say('Switch it off')}</SubmitButton>
          </FormDisclosure>
        ) : (
          <SubmitButton>{say('Switch it on')}</SubmitButton>
        )}
      </Form>
    </section>
  );
}
