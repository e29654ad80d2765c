import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Person } from '#db/editorial/people.ts';
import { resetFactors } from './actions.ts';
import { Of, Whom } from './person-fields.tsx';

/** For somebody whose phone or key is lost. */
export function SecondFactorForm({ person }: { readonly person: Person }) {
  return (
    <Form action={resetFactors} label={say('Second factors of {name}', { name: person.name })}>
      <Whom person={person} />
      <FormDisclosure summary={<Of person={person}>{say('Second factor lost')}</Of>} danger>
        <p>
          {say(
            'Make sure that it is they who ask: call them back. Their app, passkeys and recovery codes stop working, they are signed out everywhere, and the password alone lets them in until they set up a new one.',
          )}
        </p>
        <SubmitButton tone="danger">{say('Take the second factors away')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
