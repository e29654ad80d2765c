import type { Metadata } from 'next';
import { ContactCards } from '#components/release/contacts.tsx';
import { wordsOf } from '#components/release/words.ts';
import { readContacts } from '#db/public/furniture.ts';
import { contactsPath } from '#newsroom/addresses.ts';
import { wordsFor } from '#newsroom/release-view.ts';
import { Frame } from '../../frame.tsx';
import { headOf } from '../../head.ts';
import { OwnWords, ownTitle } from '../../own-words.tsx';
import { everywhere, siteIn } from '../../site.ts';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).locale);
  const { language, name: institution } = site;
  const words = wordsOf(language);
  const own = { title: words('contacts.heading'), description: words('contacts.intro') };
  return headOf({
    ...(await ownTitle(contactsPath(language), own)),
    language,
    institution,
    path: contactsPath(language),
    versions: everywhere(site, '/contacts'),
    mainLanguage: site.institution.mainLanguage,
  });
}

/** Whom a journalist calls. */
export default async function ContactsPage({ params }: Props) {
  const site = await siteIn((await params).locale);
  const { language, institution } = site;
  const words = wordsOf(language);
  const contacts = (await readContacts()).map(({ names, duties, email, phone }) => {
    const called = wordsFor(names, language, institution.mainLanguage);
    return { name: called.words, nameIn: called.language, duty: duties[language] ?? '', email, phone };
  });
  return (
    <Frame site={site} here={contactsPath(language)} versions={everywhere(site, '/contacts')}>
      <OwnWords site={site} path={contactsPath(language)}>
        <h1 className="page-title">{words('contacts.heading')}</h1>
        <p className="page-intro">{words(contacts.length > 0 ? 'contacts.intro' : 'contacts.empty')}</p>
      </OwnWords>
      <ContactCards contacts={contacts} language={language} />
    </Frame>
  );
}
