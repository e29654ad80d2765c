import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ListedPerson } from '#desk/read/people.ts';
import { reactivate, revoke, suspend } from './actions.ts';
import { Of, Whom } from './person-fields.tsx';

const WAYS = {
  invited: {
    action: revoke,
    verb: 'Revoke invitation',
    about: 'Revoke invitation: {name}',
    effect: 'The link that was sent opens nothing any more.',
  },
  active: {
    action: suspend,
    verb: 'Suspend',
    about: 'Suspend: {name}',
    effect: 'They are signed out at once, everywhere.',
  },
  suspended: {
    action: reactivate,
    verb: 'Reactivate',
    about: 'Reactivate: {name}',
    effect: 'They can sign in again.',
  },
} as const;

/** Ends, or gives back, what a person may do here at all. */
export function SuspensionForm({ person }: { readonly person: ListedPerson }) {
  const { action, verb, about, effect } = WAYS[person.state];
  const isEnding = person.active;
  return (
    <Form action={action} label={say(about, { name: person.name })}>
      <Whom person={person} />
      <FormDisclosure summary={<Of person={person}>{say(verb)}</Of>} danger={isEnding}>
        <p>{say(effect)}</p>
        <SubmitButton tone={isEnding ? 'danger' : 'main'}>{say(verb)}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
