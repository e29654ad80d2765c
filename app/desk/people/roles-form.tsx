import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Person } from '#db/editorial/people.ts';
import { setRoles } from './actions.ts';
import { Of, RoleChoices, Whom } from './person-fields.tsx';

/** What a person may do. */
export function RolesForm({ person }: { readonly person: Person }) {
  return (
    <Form action={setRoles} label={say('Roles of {name}', { name: person.name })}>
      <Whom person={person} />
      <FormDisclosure summary={<Of person={person}>{say('Roles')}</Of>}>
        <RoleChoices chosen={person.roles} />
        <SubmitButton>{say('Change roles')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
