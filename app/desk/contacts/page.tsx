import { DoneNotice } from '#components/desk/done-notice.tsx';
import { MovedNotice } from '#components/desk/moved-notice.tsx';
import { say, spokenLanguage } from '#components/desk/words/say.ts';
import { PageHeading } from '#components/ui/page-heading.tsx';
import { nameOf } from '#desk/read/new-release.ts';
import { readContacts } from '#desk/read/settings.ts';
import { atDesk, inQuery, orNotFound, type Query } from '../at-desk.ts';
import { titled } from '../language.ts';
import { AddContact } from './add-contact.tsx';
import { ContactCard } from './contact-card.tsx';

export const generateMetadata = titled('Press contacts');

/** Whom journalists call, the default first. */
export default async function ContactsPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const { actor, stores } = await atDesk();
  const { entries, languages, mainLanguage } = orNotFound(await readContacts(stores, actor));
  const query = await searchParams;
  const moved = inQuery(query, 'moved');
  const members = entries.map(({ key, card }) => ({
    key,
    name: nameOf(card.names, mainLanguage, spokenLanguage()) || key,
  }));
  // The default stands first whatever its place.
  const first = entries.findIndex(({ isDefault }) => !isDefault);
  return (
    <>
      <PageHeading
        title={say('Press contacts')}
        intro={say(
          'Whom journalists call. Readers find all of them on the page of press contacts, the default first. A release keeps the contacts it was submitted with; a change here touches only what is submitted after it.',
        )}
      />
      <DoneNotice deed={inQuery(query, 'done')} />
      <MovedNotice members={members} moved={moved} />
      {entries.map((contact, place) => (
        <ContactCard
          key={contact.key}
          contact={contact}
          name={members[place]?.name ?? contact.key}
          languages={languages}
          mainLanguage={mainLanguage}
          isFirst={contact.isDefault || place === first}
          isLast={contact.isDefault || place === entries.length - 1}
          hasMoved={contact.key === moved}
        />
      ))}
      <AddContact languages={languages} isFirst={entries.length === 0} />
    </>
  );
}
