import { browserKey } from '#auth/browser-key.ts';
import { filledFrom } from '#components/desk/keeping/filled-from.ts';
import { KeptHere } from '#components/desk/keeping/kept-here.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { readTemplateForm } from '#desk/read/template-form.ts';
import { atDesk, idIn, inQuery, orNotFound, type Query } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { templateAction } from '../actions.ts';
import { TemplateFields } from '../template-fields.tsx';

export const generateMetadata = titled('Template');

/** One template in the editor of texts: the one named by `template`, one made of the release named by `from`, or an empty one. */
export default async function EditTemplatePage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const query = await searchParams;
  const named = (name: string) => (inQuery(query, name) === '' ? null : idIn(inQuery(query, name)));
  const [templateId, from] = [named('template'), named('from')];
  const screen = orNotFound(await readTemplateForm(stores, actor, { templateId, from }));
  return (
    <>
      <PageHeading
        back={{ href: '/desk/templates', label: say('Templates') }}
        title={templateId === null ? say('Add a template') : <bdi>{screen.template.name}</bdi>}
        intro={introOf(templateId, from)}
      />
      <Form action={templateAction} once={newKey()} label={say('Template')}>
        {templateId === null ? null : <input type="hidden" name="templateId" value={templateId} />}
        <TemplateFields screen={screen} />
        <div className="action-bar">
          <SubmitButton>{templateId === null ? say('Add it') : say('Save')}</SubmitButton>
          <KeptHere
            writerId={actor.id}
            browserKey={browserKey(actor.id)}
            place={placeOf(templateId, from)}
            filledFrom={filledFrom(screen.template)}
          />
        </div>
      </Form>
    </>
  );
}

/** What is typed is kept for one template, and apart for a new one and for one made of a release. */
function placeOf(templateId: number | null, from: number | null): string {
  if (templateId !== null) return `template-${templateId}`;
  return from === null ? 'template-new' : `template-of-${from}`;
}

function introOf(templateId: number | null, from: number | null): string {
  if (templateId !== null) return say('What is changed here counts for releases started from now on.');
  if (from !== null)
    return say(
      'Filled from the release. Take out what is of one day alone; the release itself stays as it is.',
    );
  return say('What a release can begin with, in each language. What is left empty is left to each release.');
}
