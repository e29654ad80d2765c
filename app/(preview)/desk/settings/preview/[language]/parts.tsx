import { ContactCards } from '#components/release/contacts.tsx';
import { Masthead } from '#components/release/masthead.tsx';
import { Topics } from '#components/release/topics.tsx';
import { wordsOf } from '#components/release/words.ts';
import type { SettingPreview } from '#desk/read/setting-preview.ts';
import { sectionPath, topicPath } from '#newsroom/addresses.ts';
import { wordsFor } from '#newsroom/release-view.ts';
import { searchPath } from '#newsroom/search-asked.ts';
import type { Furnished } from '#newsroom/setting-proposal.ts';
import type { ByLanguage, Language } from '#newsroom/vocabulary.ts';

/** Pieces of a public page, made of furniture as it is or as it would be. */

type Props = { readonly side: Furnished; readonly preview: SettingPreview };

/** A name in the language of the preview, else in the main one. */
export function called(names: ByLanguage, language: Language, { institution }: Furnished): string {
  return names[language] || names[institution.mainLanguage] || '';
}

/** Languages, emblem, name, motto and menu, as at the head of the front page. */
export function Head({ side, preview: { language, standing } }: Props) {
  const { institution, sections } = side;
  const menu = sections.map(({ key, names }) => ({
    path: sectionPath(language, key),
    name: called(names, language, side) || key,
  }));
  return (
    <Masthead
      language={language}
      name={called(institution.names, language, side)}
      emblem={institution.emblem}
      motto={institution.mottos[language] ?? null}
      menu={[...menu, ...standing]}
      search={{ path: searchPath(language), name: wordsOf(language)('search.heading') }}
      switch={institution.languages.map((one) => ({ language: one, path: `/${one}` }))}
      here=""
    />
  );
}

export function topicLinks({ side, preview: { language } }: Props) {
  return side.topics.map(({ key, names }) => ({
    path: topicPath(language, key),
    name: called(names, language, side) || key,
  }));
}

/** The topics below a release that carries all of them. */
export function AllTopics(props: Props) {
  return <Topics language={props.preview.language} topics={topicLinks(props)} />;
}

/** The page of the press contacts. A card that names no way to reach anybody is not on it. */
export function AllContacts({ side, preview: { language } }: Props) {
  const reachable = side.contacts.filter(({ email, phone }) => email.trim() !== '' || phone.trim() !== '');
  const contacts = reachable.map(({ names, duties, email, phone }) => {
    const { words: name, language: nameIn } = wordsFor(names, language, side.institution.mainLanguage);
    return { name, nameIn, duty: duties[language] ?? '', email, phone };
  });
  return <ContactCards contacts={contacts} language={language} />;
}
