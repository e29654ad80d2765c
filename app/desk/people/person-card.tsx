import { ROLE_WORDS } from '#components/desk/words.ts';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Person } from '#db/editorial/people.ts';
import { ROLES } from '#newsroom/vocabulary.ts';
import { newLink, reactivate, setRoles, suspend } from './actions.ts';

type Props = { readonly person: Person; readonly isSelf: boolean };

/** One person: name, roles, and what an admin may do. Nobody changes their own standing. */
export function PersonCard({ person, isSelf }: Props) {
  return (
    <article className="person" aria-labelledby={`person-${person.id}`}>
      <div>
        <h2 id={`person-${person.id}`} className="flex flex-wrap items-baseline gap-2 font-semibold">
          <bdi>{person.name}</bdi>
          {isSelf ? <Mark>You</Mark> : null}
          {person.active ? null : <Mark tone="alarm">Suspended</Mark>}
        </h2>
        <p className="text-quiet">
          <bdi>{person.email}</bdi>
          {person.hasPassword ? '' : ' · no password yet'}
        </p>
      </div>
      <p>{person.roles.map((role) => ROLE_WORDS[role]).join(', ') || 'No roles'}</p>
      {isSelf ? null : <Standing person={person} />}
    </article>
  );
}

function Standing({ person }: { readonly person: Person }) {
  const id = <input type="hidden" name="personId" value={person.id} />;
  return (
    <details className="disclosure">
      <summary>
        Change <span className="sr-only">the standing of {person.name}</span>
      </summary>
      <div className="disclosure-inside stack">
        <Form action={setRoles} label={`Roles of ${person.name}`}>
          {id}
          <ChoiceGroup
            name="roles"
            legend="Roles"
            pick="many"
            chosen={person.roles}
            choices={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
          />
          <div className="form-buttons">
            <SubmitButton>Change roles</SubmitButton>
          </div>
        </Form>
        {person.active ? (
          <Form action={newLink} label={`New link for ${person.name}`}>
            {id}
            <div className="form-buttons">
              <SubmitButton tone="plain">Make a one-time link</SubmitButton>
            </div>
          </Form>
        ) : null}
        <Form
          action={person.active ? suspend : reactivate}
          label={`${person.active ? 'Suspend' : 'Reactivate'} ${person.name}`}
        >
          {id}
          <div className="form-buttons">
            <SubmitButton tone={person.active ? 'danger' : 'plain'}>
              {person.active ? 'Suspend' : 'Reactivate'}
            </SubmitButton>
          </div>
        </Form>
      </div>
    </details>
  );
}
