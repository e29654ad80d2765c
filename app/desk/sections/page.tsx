import type { Metadata } from 'next';
import { DoneNotice } from '#components/desk/done-notice.tsx';
import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { NameFields } from '#components/desk/name-fields.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import { readSections } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../at-desk.ts';
import { sectionAction } from '../settings/actions.ts';
import { AddForm } from './add-form.tsx';
import { RemoveForm } from './remove-form.tsx';

export const metadata: Metadata = { title: 'Sections' };

/** The parts of the public site, in the order of its menu. */
export default async function SectionsPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { entries, languages, mainLanguage } = orNotFound(await readSections(stores, actor));
  return (
    <>
      <PageHeading
        title="Sections"
        intro="The parts of the public site, in the order of its menu. A section that a release names can be renamed, not removed."
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {entries.map((section) => (
        <section key={section.key} className="card" aria-label={section.key}>
          <h2>
            {nameOf(section.names, mainLanguage)} <span className="hash quiet">{section.key}</span>
          </h2>
          <Form action={sectionAction} once={newKey()} label={`Change ${section.key}`}>
            <input type="hidden" name="key" value={section.key} />
            <FormDisclosure summary="Rename or move">
              <NameFields name="names" label="Name" languages={languages} words={section.names} />
              <TextField
                name="position"
                label="Place in the menu"
                type="number"
                min={0}
                max={1000}
                defaultValue={section.position}
                className="max-w-32"
              />
              <SubmitButton>Save</SubmitButton>
            </FormDisclosure>
          </Form>
          <RemoveForm action={sectionAction} what={section.key} summary="Remove this section" />
        </section>
      ))}
      <AddForm action={sectionAction} title="Add a section" example="defence-policy" languages={languages} />
    </>
  );
}
