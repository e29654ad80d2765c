import type { ContactView } from '#newsroom/release-view.ts';
import { wordsOf } from './words.ts';

type Props = { readonly contacts: readonly ContactView[]; readonly language: string };
type CardProps = { readonly contact: ContactView; readonly language: string };

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

type CardsProps = {
  /** `nameIn` is the language of the name: it may never have been translated. */
  readonly contacts: readonly (ContactView & { readonly nameIn: string })[];
  readonly language: string;
};

/** All whom a journalist can call, on the page of the press contacts. */
export function ContactCards({ contacts, language }: CardsProps) {
  if (contacts.length === 0) return null;
  return (
    <ul className="contact-cards">
      {contacts.map((contact) => (
        <li key={`${contact.name} ${contact.email} ${contact.phone}`}>
          <h2 className="contact-name">
            <bdi lang={contact.nameIn}>{contact.name}</bdi>
          </h2>
          <ContactWays contact={contact} language={language} />
        </li>
      ))}
    </ul>
  );
}

function ContactCard({ contact, language }: CardProps) {
  return (
    <li>
      {contact.name && (
        <p className="contact-name">
          <bdi>{contact.name}</bdi>
        </p>
      )}
      <ContactWays contact={contact} language={language} />
    </li>
  );
}

function ContactWays({ contact, language }: CardProps) {
  const words = wordsOf(language);
  return (
    <>
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
    </>
  );
}
