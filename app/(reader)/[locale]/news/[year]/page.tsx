import type { Metadata } from 'next';
import { DatedList, datedHead } from '../../../dated-list.tsx';
import type { PageQuery } from '../../../list-page.tsx';
import { siteIn } from '../../../site.ts';

type Props = {
  readonly params: Promise<{ locale: string; year: string }>;
  readonly searchParams: PageQuery;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, year } = await params;
  return datedHead({ site: await siteIn(locale), year, query: searchParams });
}

/** Every release of a year. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, year } = await params;
  return <DatedList site={await siteIn(locale)} year={year} query={searchParams} />;
}
