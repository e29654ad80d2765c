import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { ROLE_WORDS } from '#components/desk/words.ts';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Person } from '#db/editorial/people.ts';
import { ROLES } from '#newsroom/vocabulary.ts';
import { newLink, reactivate, setRoles, signOutEverywhere, suspend } from './actions.ts';

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

/** What an admin may do. Each form has a disclosure of its own: what came of it shows also where nothing opens by script. */
function Standing({ person }: { readonly person: Person }) {
  return (
    <div className="person-deeds">
      <Form action={setRoles} label={`Roles of ${person.name}`}>
        <Whom person={person} />
        <FormDisclosure summary={<Of person={person}>Roles</Of>}>
          <ChoiceGroup
            name="roles"
            legend="Roles"
            pick="many"
            chosen={person.roles}
            choices={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
          />
          <SubmitButton>Change roles</SubmitButton>
        </FormDisclosure>
      </Form>
      {person.active ? <LinkForm person={person} /> : null}
      {person.active ? <SessionsForm person={person} /> : null}
      <SuspensionForm person={person} />
    </div>
  );
}

function LinkForm({ person }: { readonly person: Person }) {
  return (
    <Form action={newLink} label={`New link for ${person.name}`}>
      <Whom person={person} />
      <FormDisclosure summary={<Of person={person}>One-time link</Of>}>
        <p>Whoever has it chooses a new password. Older links stop working.</p>
        <SubmitButton>Make a one-time link</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}

function SessionsForm({ person }: { readonly person: Person }) {
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

function SuspensionForm({ person }: { readonly person: Person }) {
  const { active } = person;
  const verb = active ? 'Suspend' : 'Reactivate';
  return (
    <Form action={active ? suspend : reactivate} label={`${verb} ${person.name}`}>
      <Whom person={person} />
      <FormDisclosure summary={<Of person={person}>{verb}</Of>} danger={active}>
        <p>{active ? 'They are signed out at once, everywhere.' : 'They can sign in again.'}</p>
        <SubmitButton tone={active ? 'danger' : 'main'}>{verb}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}

function Whom({ person }: { readonly person: Person }) {
  return <input type="hidden" name="personId" value={person.id} />;
}

/** Tells the same words of many cards apart for whoever hears them. */
function Of({ person, children }: { readonly person: Person; readonly children: string }) {
  return (
    <>
      {children}
      <span className="sr-only">: {person.name}</span>
    </>
  );
}
