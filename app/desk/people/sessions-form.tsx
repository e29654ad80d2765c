import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Person } from '#db/editorial/people.ts';
import { signOutEverywhere } from './actions.ts';
import { Of, Whom } from './person-fields.tsx';

/** Signs a person out wherever they are signed in. */
export function SessionsForm({ person }: { readonly person: Person }) {
  return (
    <Form action={signOutEverywhere} label={`Sign ${person.name} out`}>
      <Whom person={person} />
      <FormDisclosure summary={<Of person={person}>Sign out</Of>}>
        <p>In every browser, from the next click on. They can sign in again.</p>
        <SubmitButton>Sign out everywhere</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
