import type { Metadata } from 'next';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextArea } from '#components/ui/text-area.tsx';
import { readPeople } from '#desk/read/people.ts';
import { atDesk, orNotFound } from '../../at-desk.ts';
import { importFile } from '../actions.ts';
import { EVERYBODY } from '../filter.ts';
import { FileIntoField } from './file-into-field.tsx';

export const metadata: Metadata = { title: 'Invite from a file' };

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
        title="Invite from a file"
        intro={
          mailIsSet
            ? 'Everybody in the file gets a mail with a link of their own.'
            : 'You get a one-time link for everybody in the file, to hand over.'
        }
      >
        <LinkButton href="/desk/people">People</LinkButton>
      </PageHeading>
      <Form action={importFile} label="Invite from a file">
        <p>
          A spreadsheet saved as CSV. Its first line names the columns; roles are writer, editor and admin,
          languages {languages.join(', ')}. Whoever is here already is left as they are.
        </p>
        <pre className="example">{EXAMPLE}</pre>
        <FileIntoField field="file" label="Choose a file" />
        <TextArea name="file" label="Lines of the file" rows={12} spellCheck={false} required />
        <div className="form-buttons">
          <SubmitButton name="step" value="check">
            Check what would happen
          </SubmitButton>
          <SubmitButton name="step" value="invite" tone="plain">
            Invite everybody
          </SubmitButton>
        </div>
      </Form>
    </>
  );
}
