import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ListedPerson } from '#desk/read/people.ts';
import { newLink } from './actions.ts';
import { Of, Whom } from './person-fields.tsx';

type Props = { readonly person: ListedPerson; readonly mailIsSet: boolean };

/** Another one-time link: the invitation again, or a new password for somebody who lost theirs. */
export function LinkForm({ person, mailIsSet }: Props) {
  const isInvited = person.state === 'invited';
  return (
    <Form action={newLink} label={say('New link for {name}', { name: person.name })}>
      <Whom person={person} />
      <FormDisclosure
        summary={<Of person={person}>{isInvited ? say('Invite again') : say('One-time link')}</Of>}
      >
        <p>
          {isInvited
            ? say('The link that was made before stops working.')
            : say('Whoever has it chooses a new password. Older links stop working.')}
        </p>
        <div className="form-buttons">
          {mailIsSet ? (
            <SubmitButton name="byMail" value="yes">
              {say('Send it by mail')}
            </SubmitButton>
          ) : null}
          <SubmitButton tone={mailIsSet ? 'plain' : 'main'}>{say('Make a one-time link')}</SubmitButton>
        </div>
      </FormDisclosure>
    </Form>
  );
}
