import type { Metadata } from 'next';
import { wordsOf } from '#components/release/words.ts';
import { ALL } from '#db/public/list-counts.ts';
import { newsPath } from '#newsroom/addresses.ts';
import { TopicsCounted, YearsCounted } from '../../archive-ways.tsx';
import { Frame } from '../../frame.tsx';
import { listAsked, listHead, type PageQuery, ReleaseList } from '../../list-page.tsx';
import { everywhere, siteIn } from '../../site.ts';

type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: PageQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const site = await siteIn((await params).locale);
  const { language } = site;
  const title = wordsOf(language)('allNews');
  const list = await listAsked(site, ALL, searchParams);
  return listHead(site, { title, path: newsPath(language), versions: everywhere(site, '/news') }, list);
}

/** Every release of the language, newest first, and the ways to those of a year or topic. */
export default async function ArchivePage({ params, searchParams }: Props) {
  const site = await siteIn((await params).locale);
  const { language } = site;
  const list = await listAsked(site, ALL, searchParams);
  return (
    <Frame site={site} here={newsPath(language)} versions={everywhere(site, '/news')}>
      <h1 className="page-title">{wordsOf(language)('allNews')}</h1>
      <ReleaseList site={site} path={newsPath(language)} list={list}>
        <YearsCounted site={site} />
        <TopicsCounted site={site} />
      </ReleaseList>
    </Frame>
  );
}
