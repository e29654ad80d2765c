import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readNewRelease } from '#desk/read/new-release.ts';
import { KINDS } from '#newsroom/vocabulary.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { StartForm } from './start-form.tsx';
import { TemplateLinks } from './template-links.tsx';

export const generateMetadata = titled('New release');

/** Starts a release: what kind it is, where it belongs, in which languages, and what it begins with. */
export default async function NewReleasePage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const screen = orNotFound(await readNewRelease(stores, actor, spokenLanguage()));
  const query = await searchParams;
  const template = screen.templates.find(({ id }) => String(id) === inQuery(query, 'template')) ?? null;
  const asked = KINDS.find((kind) => kind === inQuery(query, 'kind'));
  return (
    <>
      <PageHeading
        title={say('New release')}
        intro={say(
          'It begins as a draft that only this newsroom sees. Kind, section and languages can be changed until it is submitted.',
        )}
      />
      <TemplateLinks screen={screen} template={template} />
      <StartForm screen={screen} template={template} kind={template?.kind ?? asked ?? 'press_release'} />
    </>
  );
}
