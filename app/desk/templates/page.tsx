import { DoneNotice } from '#components/desk/done-notice.tsx';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { KIND_WORDS } from '#components/desk/words.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { newKey } from '#components/ui/once.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Template } from '#db/editorial/templates.ts';
import { readTemplates } from '#desk/read/templates.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../at-desk.ts';
import { titled } from '../language.ts';
import { templateAction } from './actions.ts';

export const generateMetadata = titled('Templates');

/** What releases can begin with, by kind. */
export default async function TemplatesPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const templates = orNotFound(await readTemplates(stores, actor));
  return (
    <>
      <PageHeading
        title={say('Templates')}
        intro={say(
          'What a release can begin with: dateline, text, notes and contacts in each language. Releases that began with one keep what they have.',
        )}
      >
        <LinkButton href="/desk/templates/edit" tone="main">
          {say('Add a template')}
        </LinkButton>
      </PageHeading>
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {templates.length === 0 ? (
        <EmptyState title={say('There are no templates yet.')}>
          <p>
            {say(
              'Add one for what you publish again and again, or make one of a release: its page has the way to it. Templates are offered where a release is started.',
            )}
          </p>
        </EmptyState>
      ) : null}
      {templates.map((template) => (
        <TemplateCard key={template.id} template={template} />
      ))}
    </>
  );
}

function TemplateCard({ template: { id, name, kind } }: { readonly template: Template }) {
  return (
    <section className="card" aria-label={name}>
      <div className="card-head">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <Mark>{say(KIND_WORDS[kind])}</Mark>
      </div>
      <div className="form-buttons">
        <LinkButton href={`/desk/releases/new?template=${id}`}>{say('Start a release with it')}</LinkButton>
        <LinkButton href={`/desk/templates/edit?template=${id}`}>{say('Change it')}</LinkButton>
      </div>
      <Form action={templateAction} once={newKey()} label={say('Remove {name}', { name })}>
        <input type="hidden" name="templateId" value={id} />
        <input type="hidden" name="remove" value="yes" />
        <FormDisclosure summary={say('Remove this template')} danger>
          <p>{say('Releases that began with it stay as they are.')}</p>
          <SubmitButton tone="danger">{say('Remove it')}</SubmitButton>
        </FormDisclosure>
      </Form>
    </section>
  );
}
