import type { MenuLink } from '#components/release/masthead.tsx';
import { wordsOf } from '#components/release/words.ts';
import type { MenuEntry } from '#db/public/furniture.ts';
import { contactsPath, correctionsPath, newsPath, sectionPath } from '#newsroom/addresses.ts';
import { type Site, sectionName } from './site.ts';

/** The sections in their order, then the published standing pages. */
export function menuOf(site: Site, standing: readonly MenuEntry[]): readonly MenuLink[] {
  const sections = site.institution.sections.map(({ key }) => ({
    path: sectionPath(site.language, key),
    name: sectionName(site, key),
  }));
  return [...sections, ...standing.map(toLink)];
}

/** What every page leads to at its foot: everything published, whom to call, what was corrected. */
export function footLinks(site: Site, standing: readonly MenuEntry[]): readonly MenuLink[] {
  const { language } = site;
  const words = wordsOf(language);
  const own = [
    { path: newsPath(language), name: words('allNews') },
    { path: contactsPath(language), name: words('contacts.heading') },
    { path: correctionsPath(language), name: words('corrections.heading') },
  ];
  // The institution may have a standing page at one of these addresses, under a name of its own.
  const unnamed = own.filter(({ path }) => !standing.some((page) => page.path === path));
  return [...unnamed, ...standing.map(toLink)];
}

function toLink({ path, headline }: MenuEntry): MenuLink {
  return { path, name: headline };
}
