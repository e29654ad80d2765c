import type { Metadata } from 'next';
import { DoneNotice } from '#components/desk/done-notice.tsx';
import { ROLE_WORDS } from '#components/desk/words.ts';
import { ChoiceGroup } from '#components/ui/choice-group.tsx';
import { Form } from '#components/ui/form.tsx';
import { PageHeading, Section } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { readPeople } from '#desk/read/people.ts';
import { ROLES } from '#newsroom/vocabulary.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../at-desk.ts';
import { invite } from './actions.ts';
import { PersonCard } from './person-card.tsx';

export const metadata: Metadata = { title: 'People' };

/** Who works here, and what each may do. */
export default async function PeoplePage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const people = orNotFound(await readPeople(stores, actor));
  return (
    <>
      <PageHeading title="People" intro="Changes act on the person’s next request." />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      <ul className="people">
        {people.map((person) => (
          <li key={person.id}>
            <PersonCard person={person} isSelf={person.id === actor.id} />
          </li>
        ))}
      </ul>
      <Section title="Invite somebody">
        <Form action={invite} label="Invite somebody">
          <TextField name="name" label="Name" autoComplete="off" required />
          <TextField name="email" label="E-mail" type="email" autoComplete="off" required />
          <ChoiceGroup
            name="roles"
            legend="Roles"
            pick="many"
            choices={ROLES.map((role) => ({ value: role, label: ROLE_WORDS[role] }))}
          />
          <div className="form-buttons">
            <SubmitButton>Invite</SubmitButton>
          </div>
        </Form>
      </Section>
    </>
  );
}
