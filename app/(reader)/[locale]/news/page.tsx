import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Entry } from '#components/release/entry.tsx';
import { PageNumbers } from '#components/release/page-numbers.tsx';
import { wordsOf } from '#components/release/words.ts';
import { readArchivePage } from '#db/public/lists.ts';
import { newsPath } from '#newsroom/addresses.ts';
import { entryView } from '../../entry-view.ts';
import { Frame } from '../../frame.tsx';
import { headOf } from '../../head.ts';
import { everywhere, type Site, siteIn } from '../../site.ts';

type Props = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ page?: string | string[] }>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const site = await siteIn((await params).locale);
  const { page, pages } = await archive(site, searchParams);
  const words = wordsOf(site.language);
  const title = page === 1 ? words('allNews') : `${words('allNews')}, ${words('list.page', { page, pages })}`;
  return headOf({
    language: site.language,
    title,
    description: words('description', { name: site.name }),
    institution: site.name,
    path: newsPath(site.language, page),
    versions: page === 1 ? everywhere(site, '/news') : [],
    mainLanguage: site.institution.mainLanguage,
  });
}

/** Every release of the language, newest first. */
export default async function ArchivePage({ params, searchParams }: Props) {
  const site = await siteIn((await params).locale);
  const { entries, count, page, pages } = await archive(site, searchParams);
  const { language, institution } = site;
  const words = wordsOf(language);
  const place = { language, zone: institution.zone };
  return (
    <Frame site={site} here={newsPath(language)} versions={everywhere(site, '/news')}>
      <h1 className="page-title">{words('allNews')}</h1>
      <p className="page-intro">
        {count === 0 ? words('list.empty') : words('list.count', { count })}
        {pages > 1 && <> · {words('list.page', { page, pages })}</>}
      </p>
      <ul className="archive">
        {entries.map((entry) => (
          <li key={entry.reference}>
            <Entry
              entry={entryView(site, entry)}
              place={place}
              level={2}
              shows={{ section: true, summary: true }}
            />
          </li>
        ))}
      </ul>
      <PageNumbers language={language} path={newsPath(language)} page={page} pages={pages} />
    </Frame>
  );
}

async function archive(site: Site, searchParams: Props['searchParams']) {
  const { page = '1' } = await searchParams;
  if (typeof page !== 'string' || !/^[1-9]\d{0,5}$/.test(page)) notFound();
  return (await readArchivePage(site.language, Number(page))) ?? notFound();
}
