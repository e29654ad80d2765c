import { DoneNotice } from '#components/desk/done-notice.tsx';
import { EmptyState } from '#components/desk/empty-state.tsx';
import { FormDisclosure } from '#components/desk/form-disclosure.tsx';
import { say } from '#components/desk/words/say.ts';
import { KIND_WORDS } from '#components/desk/words.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { Form } from '#components/ui/form.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { newKey } from '#components/ui/once.ts';
import { PageHeading, Section } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Template } from '#db/editorial/templates.ts';
import { readTemplates, type TemplatesScreen } from '#desk/read/templates.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../at-desk.ts';
import { titled } from '../language.ts';
import { templateAction } from './actions.ts';
import { TemplateFields } from './template-fields.tsx';

export const generateMetadata = titled('Templates');

/** What releases can begin with, by kind. */
export default async function TemplatesPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const screen = orNotFound(await readTemplates(stores, actor));
  return (
    <>
      <PageHeading
        title={say('Templates')}
        intro={say(
          'What a release can begin with: dateline, text, notes and contacts in each language. Releases that began with one keep what they have.',
        )}
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      {screen.templates.length === 0 ? (
        <EmptyState title={say('There are no templates yet.')}>
          <p>
            {say('Add one for what you publish again and again. It is offered where a release is started.')}
          </p>
        </EmptyState>
      ) : null}
      {screen.templates.map((template) => (
        <TemplateCard key={template.id} screen={screen} template={template} />
      ))}
      <Section title={say('Add a template')}>
        <Form action={templateAction} once={newKey()} label={say('Add a template')}>
          <TemplateFields screen={screen} template={null} />
          <div className="form-buttons">
            <SubmitButton>{say('Add it')}</SubmitButton>
          </div>
        </Form>
      </Section>
    </>
  );
}

function TemplateCard({
  screen,
  template,
}: {
  readonly screen: TemplatesScreen;
  readonly template: Template;
}) {
  const { id, name, kind } = template;
  return (
    <section className="card" aria-label={name}>
      <div className="card-head">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <Mark>{say(KIND_WORDS[kind])}</Mark>
      </div>
      <LinkButton href={`/desk/releases/new?template=${id}`}>{say('Start a release with it')}</LinkButton>
      <Form action={templateAction} once={newKey()} label={say('Change {name}', { name })}>
        <input type="hidden" name="templateId" value={id} />
        <FormDisclosure summary={say('Change')}>
          <TemplateFields screen={screen} template={template} />
          <SubmitButton>{say('Save')}</SubmitButton>
        </FormDisclosure>
      </Form>
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
