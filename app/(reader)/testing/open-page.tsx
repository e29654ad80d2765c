import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import * as standing from '../[locale]/[slug]/page.tsx';
import * as contacts from '../[locale]/contacts/page.tsx';
import * as corrections from '../[locale]/corrections/page.tsx';
import * as gallery from '../[locale]/gallery/page.tsx';
import * as release from '../[locale]/news/[year]/[slug]/page.tsx';
import * as year from '../[locale]/news/[year]/page.tsx';
import * as archive from '../[locale]/news/page.tsx';
import * as front from '../[locale]/page.tsx';
import * as section from '../[locale]/sections/[key]/page.tsx';
import * as topic from '../[locale]/topics/[key]/page.tsx';

/** A page of the site as a reader gets it, for tests: what stands in its body and what its head says. */
export type Opened = { readonly html: string; readonly head: Metadata };

type Props = {
  readonly params: Promise<{ locale: string; year: string; slug: string; key: string }>;
  readonly searchParams: Promise<{ page?: string }>;
};
type PageModule = {
  readonly default: (props: Props) => Promise<ReactNode>;
  readonly generateMetadata: (props: Props) => Promise<Metadata>;
};

const AT_FIXED_ADDRESS: Readonly<Record<string, PageModule>> = { contacts, corrections, gallery };

/** Opens the page at an address, e.g. `/en/news/2018?page=2`. Throws where the page says that there is none. */
export async function openPage(address: string): Promise<Opened> {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const [locale = '', ...below] = pathname.slice(1).split('/');
  const [first = '', second = '', third = ''] = below;
  const slug = below.length === 1 ? first : third;
  const props: Props = {
    params: Promise.resolve({ locale, year: second, slug, key: second }),
    searchParams: Promise.resolve(Object.fromEntries(searchParams)),
  };
  const page = moduleAt(below);
  const head = await page.generateMetadata(props);
  const { prelude } = await prerender(await page.default(props));
  return { html: await new Response(prelude).text(), head };
}

function moduleAt([first = '', second, third]: readonly string[]): PageModule {
  if (first === '') return front;
  if (first === 'news') return third !== undefined ? release : second !== undefined ? year : archive;
  if (first === 'sections') return section;
  if (first === 'topics') return topic;
  return AT_FIXED_ADDRESS[first] ?? standing;
}
