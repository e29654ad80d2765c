import type { Metadata } from 'next';
import { KeyedList, keyedHead } from '../../../keyed-list.tsx';
import type { PageQuery } from '../../../list-page.tsx';
import { siteIn } from '../../../site.ts';

type Props = {
  readonly params: Promise<{ locale: string; key: string }>;
  readonly searchParams: PageQuery;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, key } = await params;
  return keyedHead({ site: await siteIn(locale), name: { list: 'section', key }, query: searchParams });
}

/** Every release of a section. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, key } = await params;
  return <KeyedList site={await siteIn(locale)} name={{ list: 'section', key }} query={searchParams} />;
}
