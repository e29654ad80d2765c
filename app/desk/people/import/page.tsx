import { FileIntoField } from '#components/desk/file-into-field.tsx';
import { say } from '#components/desk/words/say.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { readPeople } from '#desk/read/people.ts';
import { atDesk, orNotFound } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { importFile } from '../actions.ts';
import { EVERYBODY } from '../filter.ts';

export const generateMetadata = titled('Invite from a file');

const EXAMPLE = 'name,email,roles,languages\nNigar Quliyeva,nigar@example.org,"writer, editor","az, en"';

/** Invites many at once. Nothing is written where any line is wrong. */
export default async function ImportPeoplePage() {
  const { actor, stores, now } = await atDesk();
  const { languages, mailIsSet } = orNotFound(
    await readPeople(stores, actor, { filter: EVERYBODY, page: 1, now }),
  );
  return (
    <>
      <PageHeading
        title={say('Invite from a file')}
        intro={
          mailIsSet
            ? say('Everybody in the file gets a mail with a link of their own.')
            : say('You get a one-time link for everybody in the file, to hand over.')
        }
      >
        <LinkButton href="/desk/people">{say('People')}</LinkButton>
      </PageHeading>
      <Form action={importFile} label={say('Invite from a file')}>
        <p>
          {say(
            'A spreadsheet saved as CSV. Its first line names the columns; roles are writer, editor and admin, languages {languages}. Whoever is here already is left as they are.',
            { languages: languages.join(', ') },
          )}
        </p>
        <pre className="example">{EXAMPLE}</pre>
        <FileIntoField
          field="file"
          label={say('Choose a file')}
          accept=".csv,text/csv,text/plain"
          tooLarge={say('This file is too large for a list of people.')}
        />
        <TextArea name="file" label={say('Lines of the file')} rows={12} spellCheck={false} required />
        <div className="form-buttons">
          <SubmitButton name="step" value="check">
            {say('Check what would happen')}
          </SubmitButton>
          <SubmitButton name="step" value="invite" tone="plain">
            {say('Invite everybody')}
          </SubmitButton>
        </div>
      </Form>
    </>
  );
}
