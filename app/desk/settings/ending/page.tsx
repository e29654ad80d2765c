import { DoneNotice } from '#components/desk/done-notice.tsx';
import { NameFields } from '#components/desk/name-fields.tsx';
import { PreviewAndSave } from '#components/desk/preview-and-save.tsx';
import { say } from '#components/desk/words/say.ts';
import { Form } from '#components/ui/form.tsx';
import { newKey } from '#components/ui/once.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readSettings } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { institutionAction } from '../actions.ts';

export const generateMetadata = titled('End of a release');

/** What follows the last word of a release: the end mark, and who the institution is. */
export default async function EndingPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { languages, endMarks, boilerplate } = orNotFound(await readSettings(stores, actor));
  return (
    <>
      <PageHeading
        back={{ href: '/desk/settings', label: say('Settings') }}
        title={say('End of a release')}
        intro={say(
          'The end mark changes on every release at once. The boilerplate is copied when a release is submitted: what is out keeps its own.',
        )}
      />
      <DoneNotice deed={inQuery(await searchParams, 'done')} />
      <section className="card" aria-label={say('End of a release')}>
        <Form action={institutionAction} once={newKey()} label={say('End of a release')}>
          <input type="hidden" name="part" value="ending" />
          <NameFields
            name="endMarks"
            label={say('End mark')}
            hint={say('Such as ENDS or ###. Left empty, it is ###.')}
            languages={languages}
            words={endMarks}
          />
          <NameFields
            name="boilerplate"
            label={say('Boilerplate')}
            hint={say('Who the institution is, in two or three sentences.')}
            languages={languages}
            words={boilerplate}
            long
          />
          <PreviewAndSave save={say('Save the end of a release')} />
        </Form>
      </section>
    </>
  );
}
