import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Person } from '#db/editorial/people.ts';
import { unlink } from './actions.ts';
import { Of, Whom } from './person-fields.tsx';

/** For somebody who has become somebody else at the provider of single sign-on. */
export function SignOnForm({ person }: { readonly person: Person }) {
  return (
    <Form action={unlink} label={say('Single sign-on of {name}', { name: person.name })}>
      <Whom person={person} />
      <FormDisclosure summary={<Of person={person}>{say('Single sign-on')}</Of>} danger>
        <p>
          {say(
            'Whoever they are there comes in no more, and is signed out. To link them anew, give them a one-time link.',
          )}
        </p>
        <SubmitButton tone="danger">{say('Unlink the single sign-on')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
