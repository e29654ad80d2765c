import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Person } from '#db/editorial/people.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import { setDetails } from './actions.ts';
import { LanguageChoices, Of, Whom } from './person-fields.tsx';

type Props = { readonly person: Person; readonly languages: readonly Language[] };

/** Name, address and languages of a person. */
export function DetailsForm({ person, languages }: Props) {
  return (
    <Form action={setDetails} label={say('Details of {name}', { name: person.name })}>
      <Whom person={person} />
      <FormDisclosure summary={<Of person={person}>{say('Details')}</Of>}>
        <TextField name="name" label={say('Name')} autoComplete="off" defaultValue={person.name} required />
        <TextField
          name="email"
          label={say('E-mail')}
          type="email"
          autoComplete="off"
          defaultValue={person.email}
          hint={say(
            'Links that went to the old address stop working; it is told of the change where mail is sent.',
          )}
          required
        />
        <LanguageChoices languages={languages} chosen={person.languages} />
        <SubmitButton>{say('Save details')}</SubmitButton>
      </FormDisclosure>
    </Form>
  );
}
