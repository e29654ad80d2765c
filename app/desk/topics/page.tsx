import type { Metadata } from 'next';
import { DoneNotice } from '#components/desk/done-notice.tsx';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { NameFields } from '#components/desk/name-fields.tsx';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import { readTopics } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../at-desk.ts';
import { AddForm } from '../sections/add-form.tsx';
import { RemoveForm } from '../sections/remove-form.tsx';
import { topicAction } from '../settings/actions.ts';

export const metadata: Metadata = { title: 'Topics' };

/** What releases are about, across the sections. */
export default async function TopicsPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { entries, languages, mainLanguage } = orNotFound(await readTopics(stores, actor));
  return (
    <>
      <PageHeading
        title="Topics"
        intro="What releases are about, across the sections. A release can carry several. A topic that a release carries can be renamed, not removed."
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {entries.length === 0 ? <EmptyState title="There is no topic yet." /> : null}
      {entries.map((topic) => (
        <section key={topic.key} className="card" aria-label={topic.key}>
          <h2>
            {nameOf(topic.names, mainLanguage)} <span className="hash quiet">{topic.key}</span>
          </h2>
          <Form action={topicAction} once={newKey()} label={`Rename ${topic.key}`}>
            <input type="hidden" name="key" value={topic.key} />
            <FormDisclosure summary="Rename">
              <NameFields name="names" label="Name" languages={languages} words={topic.names} />
              <SubmitButton>Save</SubmitButton>
            </FormDisclosure>
          </Form>
          <RemoveForm action={topicAction} what={topic.key} summary="Remove this topic" />
        </section>
      ))}
      <AddForm action={topicAction} title="Add a topic" example="clean-water" languages={languages} />
    </>
  );
}
