import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ListedPerson } from '#desk/read/people.ts';
import { reactivate, revoke, suspend } from './actions.ts';
import { Of, Whom } from './person-fields.tsx';

const WAYS = {
  invited: {
    action: revoke,
    verb: 'Revoke invitation',
    effect: 'The link that was sent opens nothing any more.',
  },
  active: { action: suspend, verb: 'Suspend', effect: 'They are signed out at once, everywhere.' },
  suspended: { action: reactivate, verb: 'Reactivate', effect: 'They can sign in again.' },
} as const;

/** Ends, or gives back, what a person may do here at all. */
export function SuspensionForm({ person }: { readonly person: ListedPerson }) {
  const { action, verb, effect } = WAYS[person.state];
  const isEnding = person.active;
  return (
    <Form action={action} label={`${verb}: ${person.name}`}>
      <Whom person={person} />
      <FormDisclosure summary={<Of person={person}>{verb}</Of>} danger={isEnding}>
        <p>{effect}</p>
        <SubmitButton tone={isEnding ? 'danger' : 'main'}>{verb}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
