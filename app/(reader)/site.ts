import { notFound } from 'next/navigation';
import { cache } from 'react';
import { readInstitution, readStandingPages } from '#db/public/furniture.ts';
import { readAddress } from '#db/public/releases.ts';
import type { NamedKey, PublicInstitution } from '#db/public/schema.ts';
import type { DateForm } from '#newsroom/release-view.ts';

/** The institution as readers of one language see it. */
export type Site = {
  readonly language: string;
  readonly institution: PublicInstitution;
  /** Its name in this language. */
  readonly name: string;
};

/** The same reads serve a page and its head. */
export const releaseAt = cache(readAddress);
export const standingPagesIn = cache(readStandingPages);

/** The site in the language that an address begins with; not found where it is none of the institution's. */
export const siteIn = cache(async (locale: string): Promise<Site> => {
  const institution = await readInstitution();
  if (!institution.languages.includes(locale)) notFound();
  return { language: locale, institution, name: inLanguage(institution.names, locale, institution) };
});

/** A name in a language, else in the main one. */
export function inLanguage(
  names: Readonly<Record<string, string>>,
  language: string,
  institution: Pick<PublicInstitution, 'mainLanguage'>,
): string {
  return names[language] || names[institution.mainLanguage] || '';
}

/** The name of a section in the site's language; its key where it was since removed. */
export function sectionName(site: Site, key: string): string {
  return called(site, site.institution.sections, key);
}

/** The name of a topic in the site's language; its key where nobody named it. */
export function topicName(site: Site, key: string): string {
  return called(site, site.institution.topics, key);
}

function called(site: Site, named: readonly NamedKey[], key: string): string {
  const names = named.find((one) => one.key === key)?.names ?? {};
  return inLanguage(names, site.language, site.institution) || key;
}

/** How instants are written on the site's pages. */
export function dateForm({ language, institution }: Site): DateForm {
  return { language, zone: institution.zone, dateStyle: institution.dateStyle };
}

/** A page that stands at the same place in every language, e.g. `/news`. */
export function everywhere(site: Site, below: string): readonly { language: string; path: string }[] {
  return site.institution.languages.map((language) => ({ language, path: `/${language}${below}` }));
}
