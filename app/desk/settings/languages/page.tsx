import { DoneNotice } from '#components/desk/done-notice.tsx';
import { say } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { readSettings } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../../at-desk.ts';
import { titled } from '../../language.ts';
import { OrderCard } from '../order-card.tsx';
import { proposedOrder } from '../proposed-order.ts';
import { AddLanguage } from './add-language.tsx';
import { languageMember } from './language-member.tsx';
import { TimeForm } from './time-form.tsx';

export const generateMetadata = titled('Languages and time');

/** In which languages this institution speaks to readers, in which order, and in which zone it lives. */
export default async function LanguagesPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const settings = orNotFound(await readSettings(stores, actor));
  const query = await searchParams;
  const proposed = await proposedOrder('languages', query);
  const members = settings.languages.map((key) => languageMember(key, key === settings.mainLanguage));
  return (
    <>
      <PageHeading
        back={{ href: '/desk/settings', label: say('Settings') }}
        title={say('Languages and time')}
        intro={say('The languages of the public pages. Readers see a change at once.')}
      />
      <DoneNotice deed={inQuery(query, 'done')} />
      <OrderCard
        list="languages"
        title={say('Languages, in their order')}
        members={members}
        proposed={proposed}
      >
        <AddLanguage />
      </OrderCard>
      <TimeForm settings={settings} now={new Date()} />
    </>
  );
}
