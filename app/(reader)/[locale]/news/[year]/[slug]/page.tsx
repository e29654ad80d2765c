import type { Metadata } from 'next';
import { DatedList, datedHead } from '../../../../dated-list.tsx';
import type { PageQuery } from '../../../../list-page.tsx';
import { ReleasePage, releaseHead } from '../../../../release-page.tsx';
import { siteIn } from '../../../../site.ts';
import { pathBelow, type ReleaseParams } from './path-below.ts';

type Props = { readonly params: Promise<ReleaseParams>; readonly searchParams: PageQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const given = await params;
  const site = await siteIn(given.locale);
  const { year, slug } = given;
  if (isMonth(slug)) return datedHead({ site, year, month: slug, query: searchParams });
  return releaseHead(site, pathBelow(given));
}

/** A release, or every release of a month: a slug is never only digits. */
export default async function Page({ params, searchParams }: Props) {
  const given = await params;
  const site = await siteIn(given.locale);
  const { year, slug } = given;
  if (isMonth(slug)) return <DatedList site={site} year={year} month={slug} query={searchParams} />;
  return <ReleasePage site={site} path={pathBelow(given)} />;
}

function isMonth(name: string): boolean {
  return /^\d+$/.test(name);
}
