import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { Section } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Language } from '#newsroom/vocabulary.ts';
import { invite } from './actions.ts';
import { LanguageChoices, RoleChoices } from './person-fields.tsx';

type Props = { readonly languages: readonly Language[]; readonly mailIsSet: boolean };

/** Asks somebody in: by mail where this newsroom sends any, else by a link to hand over. */
export function InviteForm({ languages, mailIsSet }: Props) {
  return (
    <Section title={say('Invite somebody')}>
      <Form action={invite} label={say('Invite somebody')}>
        <p className="quiet">
          {mailIsSet
            ? say('They get a mail with a link to choose their password.')
            : say('You get a link to hand over, with which they choose their password.')}
        </p>
        <TextField name="name" label={say('Name')} autoComplete="off" required />
        <TextField name="email" label={say('E-mail')} type="email" autoComplete="off" required />
        <div className="form-columns">
          <RoleChoices />
          <LanguageChoices languages={languages} />
        </div>
        <div className="form-buttons">
          <SubmitButton>{say('Invite')}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
