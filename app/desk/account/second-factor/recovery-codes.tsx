import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
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
      <h2 id="recovery">Recovery codes</h2>
      <p>Each signs you in once, in the place of the app, after your password.</p>
      <Form action={renewCodesAction} label="Recovery codes">
        <CodesLeft>
          {left <= FEW ? (
            <Notice tone="warn" title={left === 0 ? 'You have no recovery codes.' : `${wordsOf(left)} left.`}>
              <p>Without one, only an admin can let you in when your phone is lost.</p>
            </Notice>
          ) : (
            <p>{wordsOf(left)} left.</p>
          )}
          {left === 0 ? (
            <SubmitButton>Make recovery codes</SubmitButton>
          ) : (
            <FormDisclosure summary="Make new ones">
              <p>The ones you have stop working.</p>
              <SubmitButton>Make new recovery codes</SubmitButton>
            </FormDisclosure>
          )}
        </CodesLeft>
      </Form>
    </section>
  );
}

function wordsOf(left: number): string {
  return left === 1 ? 'One recovery code' : `${left} recovery codes`;
}
