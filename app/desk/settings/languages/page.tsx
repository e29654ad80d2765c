import { DoneNotice } from '#components/desk/done-notice.tsx';
import { MovedNotice } from '#components/desk/moved-notice.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { languageName } from '#components/desk/words.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readSettings } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { AddLanguage } from './add-language.tsx';
import { LanguageRow } from './language-row.tsx';
import { TimeForm } from './time-form.tsx';

export const generateMetadata = titled('Languages and time');

/** In which languages this institution speaks to readers, in which order, and in which zone it lives. */
export default async function LanguagesPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const settings = orNotFound(await readSettings(stores, actor));
  const query = await searchParams;
  const moved = inQuery(query, 'moved');
  const members = settings.languages.map((key) => ({ key, name: languageName(key, spokenLanguage()) }));
  return (
    <>
      <PageHeading
        back={{ href: '/desk/settings', label: say('Settings') }}
        title={say('Languages and time')}
        intro={say('The languages of the public pages. Readers see a change at once.')}
      />
      <DoneNotice deed={inQuery(query, 'done')} />
      <MovedNotice members={members} moved={moved} />
      <section className="card" aria-labelledby="languages">
        <h2 id="languages">{say('Languages, in their order')}</h2>
        <ol className="order-list">
          {members.map(({ key, name }, place) => (
            <LanguageRow
              key={key}
              language={key}
              name={name}
              isMain={key === settings.mainLanguage}
              isFirst={place === 0}
              isLast={place === members.length - 1}
              hasMoved={key === moved}
            />
          ))}
        </ol>
        <AddLanguage />
      </section>
      <TimeForm settings={settings} now={new Date()} />
    </>
  );
}
