import { DoneNotice } from '#components/desk/done-notice.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import { readContacts } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../at-desk.ts';
import { titled } from '../language.ts';
import { OrderCard } from '../settings/order-card.tsx';
import { proposedOrder } from '../settings/proposed-order.ts';
import { AddContact } from './add-contact.tsx';
import { ContactCard } from './contact-card.tsx';

export const generateMetadata = titled('Press contacts');

/** Whom journalists call, the default first. */
export default async function ContactsPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { entries, languages, mainLanguage } = orNotFound(await readContacts(stores, actor));
  const query = await searchParams;
  const proposed = await proposedOrder('contacts', query);
  const members = entries.map(({ key, card }) => ({
    key,
    name: nameOf(card.names, mainLanguage, spokenLanguage()) || key,
  }));
  return (
    <>
      <PageHeading
        title={say('Press contacts')}
        intro={say(
          'Whom journalists call. Readers find all of them on the page of press contacts, the default first. A release keeps the contacts it was submitted with; a change here touches only what is submitted after it.',
        )}
      />
      <DoneNotice deed={inQuery(query, 'done')} />
      {proposed.order.length > 1 ? (
        <OrderCard
          list="contacts"
          title={say('Order behind the default')}
          members={members}
          proposed={proposed}
        />
      ) : null}
      {entries.map((contact, place) => (
        <ContactCard
          key={contact.key}
          contact={contact}
          name={members[place]?.name ?? contact.key}
          languages={languages}
          mainLanguage={mainLanguage}
        />
      ))}
      <AddContact languages={languages} isFirst={entries.length === 0} />
    </>
  );
}
