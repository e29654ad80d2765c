import type { ContactView } from '#newsroom/release-view.ts';
import { wordsOf } from './words.ts';

type Props = { readonly contacts: readonly ContactView[]; readonly language: string };

/** Whom a journalist calls. Numbers and addresses read left to right in every language. */
export function Contacts({ contacts, language }: Props) {
  if (contacts.length === 0) return null;
  const words = wordsOf(language);
  return (
    <section className="contacts">
      <h2>{words('release.contacts', { count: contacts.length })}</h2>
      <ul>
        {contacts.map((contact) => (
          <ContactCard
            key={`${contact.name} ${contact.email} ${contact.phone}`}
            contact={contact}
            language={language}
          />
        ))}
      </ul>
    </section>
  );
}

function ContactCard({ contact, language }: { readonly contact: ContactView; readonly language: string }) {
  const words = wordsOf(language);
  return (
    <li>
      {contact.name && (
        <p className="contact-name">
          <bdi>{contact.name}</bdi>
        </p>
      )}
      {contact.duty && <p className="contact-duty">{contact.duty}</p>}
      {contact.phone && (
        <p>
          <span className="hidden-text">{words('release.phone')}: </span>
          <a className="contact-phone nobr" href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>
            <bdi dir="ltr">{contact.phone}</bdi>
          </a>
        </p>
      )}
      {contact.email && (
        <p>
          <span className="hidden-text">{words('release.email')}: </span>
          <a className="contact-email" href={`mailto:${contact.email}`}>
            <bdi dir="ltr">{contact.email}</bdi>
          </a>
        </p>
      )}
    </li>
  );
}
