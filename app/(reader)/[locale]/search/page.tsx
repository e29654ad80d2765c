import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SearchForm } from '#components/release/search-form.tsx';
import { wordsOf } from '#components/release/words.ts';
import { isBlank, readSearch, type SearchAsked, searchPath } from '#newsroom/search-asked.ts';
import { Frame } from '../../frame.tsx';
import { headOf } from '../../head.ts';
import { SearchResults } from '../../search-results.tsx';
import { everywhere, type Site, sectionName, siteIn } from '../../site.ts';

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const site = await siteIn((await params).locale);
  const asked = await searchIn(site, searchParams);
  const words = wordsOf(site.language);
  const query = asked.query || words('search.byFilter');
  return headOf({
    language: site.language,
    title: isBlank(asked) ? words('search.heading') : words('search.title', { query }),
    description: words('description', { name: site.name }),
    institution: site.name,
    path: searchPath(site.language, asked),
    versions: isBlank(asked) ? everywhere(site, '/search') : [],
    mainLanguage: site.institution.mainLanguage,
    // The form is a page like any other; what somebody looked for is not.
    hidden: !isBlank(asked),
  });
}

/** Search among the releases of the language. */
export default async function SearchPage({ params, searchParams }: Props) {
  const site = await siteIn((await params).locale);
  const asked = await searchIn(site, searchParams);
  const { language, institution } = site;
  const again = { ...asked, page: 1 };
  const versions = institution.languages.map((tag) => ({ language: tag, path: searchPath(tag, again) }));
  const sections = institution.sections.map(({ key }) => ({ key, name: sectionName(site, key) }));
  return (
    <Frame site={site} here={searchPath(language)} versions={versions}>
      <h1 className="page-title">{wordsOf(language)('search.heading')}</h1>
      <SearchForm language={language} action={searchPath(language)} asked={asked} sections={sections} />
      {!isBlank(asked) && <SearchResults site={site} asked={asked} />}
    </Frame>
  );
}

/** The gate lets only searches through that can be read; the address is read again where it is needed. */
async function searchIn(site: Site, searchParams: Props['searchParams']): Promise<SearchAsked> {
  const given = Object.entries(await searchParams).map(([name, value]) => [name, String(value ?? '')]);
  const sections = site.institution.sections.map(({ key }) => key);
  return readSearch(new URLSearchParams(given), sections) ?? notFound();
}
