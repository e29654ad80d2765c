import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { renewCodesAction } from './actions.ts';
import { CodesLeft } from './codes-left.tsx';

/** Few enough to make new ones soon. */
const FEW = 3;

/** For the day when the phone is lost. The form stays in its place, so that what it answers shows without scripts too. */
export function RecoveryCodes({ left }: { readonly left: number }) {
  return (
    <section className="card" aria-labelledby="recovery">
      <h2 id="recovery">{say('Recovery codes')}</h2>
      <p>{say('Each signs you in once, in the place of the app, after your password.')}</p>
      <Form action={renewCodesAction} label={say('Recovery codes')}>
        <CodesLeft>
          {left <= FEW ? (
            <Notice tone="warn" title={left === 0 ? say('You have no recovery codes.') : leftOver(left)}>
              <p>{say('Without one, only an admin can let you in when your phone is lost.')}</p>
            </Notice>
          ) : (
            <p>{leftOver(left)}</p>
          )}
          {left === 0 ? (
            <SubmitButton>{say('Make recovery codes')}</SubmitButton>
          ) : (
            <FormDisclosure summary={say('Make new ones')}>
              <p>{say('The ones you have stop working.')}</p>
              <SubmitButton>{say('Make new recovery codes')}</SubmitButton>
            </FormDisclosure>
          )}
        </CodesLeft>
      </Form>
    </section>
  );
}

function leftOver(left: number): string {
  return say('{left, plural, one {One recovery code left.} other {# recovery codes left.}}', { left });
}
