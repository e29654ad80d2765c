import { DoneNotice } from '#components/desk/done-notice.tsx';
import { PreviewAndSave } from '#components/desk/preview-and-save.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readSettings } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { institutionAction } from '../actions.ts';
import { LanguageWords } from './language-words.tsx';
import { LookFields } from './look-fields.tsx';

export const generateMetadata = titled('Name, motto and look');

/** Who speaks here: what stands at the head of every public page. */
export default async function MastheadPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const settings = orNotFound(await readSettings(stores, actor));
  return (
    <>
      <PageHeading
        back={{ href: '/desk/settings', label: say('Settings') }}
        title={say('Name, motto and look')}
        intro={say('The head of every public page. Readers see what is saved here at once.')}
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      <section className="card wide-form" aria-label={say('The institution')}>
        <Form action={institutionAction} once={newKey()} label={say('The institution')}>
          <input type="hidden" name="part" value="masthead" />
          <div className="language-words-all">
            {settings.languages.map((language) => (
              <LanguageWords key={language} language={language} settings={settings} />
            ))}
          </div>
          <LookFields settings={settings} />
          <PreviewAndSave save={say('Save the institution')} />
        </Form>
      </section>
    </>
  );
}
