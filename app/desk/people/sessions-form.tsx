import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Person } from '#db/editorial/people.ts';
import { signOutEverywhere } from './actions.ts';
import { Of, Whom } from './person-fields.tsx';

/** Signs a person out wherever they are signed in. */
export function SessionsForm({ person }: { readonly person: Person }) {
  return (
    <Form action={signOutEverywhere} label={say('Sign {name} out', { name: person.name })}>
      <Whom person={person} />
      <FormDisclosure summary={<Of person={person}>{say('End sessions')}</Of>}>
        <p>{say('In every browser, from the next click on. They can sign in again.')}</p>
        <SubmitButton>{say('Sign out everywhere')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
