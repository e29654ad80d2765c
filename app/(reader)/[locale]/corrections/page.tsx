import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageNumbers } from '#components/release/page-numbers.tsx';
import { wordsOf } from '#components/release/words.ts';
import { readCorrections } from '#db/public/corrections.ts';
import { correctionsPath } from '#newsroom/addresses.ts';
import { CorrectionsList } from '../../corrections-list.tsx';
import { Frame } from '../../frame.tsx';
import { listHead, type PageQuery, pageAsked } from '../../list-page.tsx';
import { OwnWords, ownTitle } from '../../own-words.tsx';
import { everywhere, type Site, siteIn } from '../../site.ts';

type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: PageQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const site = await siteIn((await params).locale);
  const words = wordsOf(site.language);
  const path = correctionsPath(site.language);
  const own = { title: words('corrections.heading'), description: words('corrections.policy') };
  const { title } = await ownTitle(path, own);
  const told = await correctionsAsked(site, searchParams);
  const versions = everywhere(site, '/corrections');
  return { ...listHead(site, { title, path, versions }, told) };
}

/** How mistakes are put right here, and every one that was. */
export default async function CorrectionsPage({ params, searchParams }: Props) {
  const site = await siteIn((await params).locale);
  const { language } = site;
  const words = wordsOf(language);
  const path = correctionsPath(language);
  const told = await correctionsAsked(site, searchParams);
  return (
    <Frame site={site} here={path} versions={everywhere(site, '/corrections')}>
      <OwnWords site={site} path={path}>
        <h1 className="page-title">{words('corrections.heading')}</h1>
        <p className="page-intro">{words('corrections.policy')}</p>
      </OwnWords>
      <CorrectionsList site={site} told={told} />
      <PageNumbers language={language} path={path} page={told.page} pages={told.pages} />
    </Frame>
  );
}

async function correctionsAsked(site: Site, query: PageQuery) {
  return (await readCorrections(site.language, await pageAsked(query))) ?? notFound();
}
