import type { Metadata } from 'next';
import { DoneNotice } from '#components/desk/done-notice.tsx';
import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { newKey } from '#components/ui/once.ts';
import { PageHeading, Section } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import { readContacts } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../at-desk.ts';
import { RemoveForm } from '../sections/remove-form.tsx';
import { contactAction } from '../settings/actions.ts';
import { ContactFields } from './contact-fields.tsx';

export const metadata: Metadata = { title: 'Contacts' };

/** Whom journalists call. */
export default async function ContactsPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { entries, languages, mainLanguage } = orNotFound(await readContacts(stores, actor));
  return (
    <>
      <PageHeading
        title="Press contacts"
        intro="Whom journalists call. Readers find all of them on the page of press contacts. A release keeps the contacts it was submitted with; a change here touches only what is submitted after it."
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {entries.map(({ key, card, isDefault }) => (
        <section key={key} className="card" aria-label={key}>
          <div className="card-head">
            <h2>{nameOf(card.names, mainLanguage) || key}</h2>
            {isDefault ? <Mark tone="good">Default</Mark> : null}
          </div>
          <p className="quiet">
            {[nameOf(card.duties, mainLanguage), card.email, card.phone].filter(Boolean).join(', ')}
          </p>
          <Form action={contactAction} once={newKey()} label={`Change ${key}`}>
            <input type="hidden" name="key" value={key} />
            <FormDisclosure summary="Change">
              <ContactFields languages={languages} card={card} isDefault={isDefault} />
              <SubmitButton>Save</SubmitButton>
            </FormDisclosure>
          </Form>
          {isDefault ? null : <RemoveForm action={contactAction} what={key} summary="Remove this contact" />}
        </section>
      ))}
      <Section title="Add a press contact">
        <Form action={contactAction} once={newKey()} label="Add a press contact">
          <TextField
            name="key"
            label="Key"
            hint="Small letters, digits and hyphens, such as press-office. Readers never see it."
            maxLength={64}
            autoCapitalize="none"
            spellCheck={false}
          />
          <ContactFields
            languages={languages}
            card={{ names: {}, duties: {}, email: '', phone: '' }}
            isDefault={entries.length === 0}
          />
          <div className="form-buttons">
            <SubmitButton>Add it</SubmitButton>
          </div>
        </Form>
      </Section>
    </>
  );
}
