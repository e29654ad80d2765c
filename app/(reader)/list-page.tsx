import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Entry } from '#components/release/entry.tsx';
import { PageNumbers, pageAddress } from '#components/release/page-numbers.tsx';
import { wordsOf } from '#components/release/words.ts';
import type { ListName } from '#db/public/list-counts.ts';
import { type ListPage, readListPage } from '#db/public/lists.ts';
import type { Version } from '#db/public/releases.ts';
import type { FeedOf } from '#newsroom/addresses.ts';
import { entryView } from './entry-view.ts';
import { headOf } from './head.ts';
import { dateForm, type Site } from './site.ts';

export type PageQuery = Promise<{ readonly page?: string | string[] }>;

/** The number of the page asked for; not found where it is none. */
export async function pageAsked(query: PageQuery): Promise<number> {
  const { page = '1' } = await query;
  if (typeof page !== 'string' || !/^[1-9]\d{0,5}$/.test(page)) notFound();
  return Number(page);
}

/** The page of a list that was asked for; not found where the list has no such page. */
export async function listAsked(site: Site, name: ListName, query: PageQuery): Promise<ListPage> {
  return (await readListPage(site.language, name, await pageAsked(query))) ?? notFound();
}

type ListHead = {
  readonly title: string;
  /** Where its first page stands. */
  readonly path: string;
  /** The languages that have the list. */
  readonly versions: readonly Version[];
  /** Set where the list is empty: there is nothing to find there yet. */
  readonly hidden?: boolean;
  /** The feed of the list, where it has one of its own. */
  readonly feed?: FeedOf;
};

/** The head of a page of a list. Only first pages have counterparts in other languages. */
export function listHead(
  site: Site,
  { title, path, versions, hidden = false, feed = null }: ListHead,
  { page, pages }: Pick<ListPage, 'page' | 'pages'>,
): Metadata {
  const words = wordsOf(site.language);
  return headOf({
    language: site.language,
    title: page === 1 ? title : `${title}, ${words('list.page', { page, pages })}`,
    description: `${title}. ${words('description', { name: site.name })}`,
    institution: site.name,
    path: pageAddress(path, page),
    versions: page === 1 && !hidden ? versions : [],
    mainLanguage: site.institution.mainLanguage,
    hidden,
    feed,
  });
}

type Props = {
  readonly site: Site;
  readonly path: string;
  readonly list: ListPage;
  /** Whether each release names its section. */
  readonly section?: boolean;
  /** Stands between the heading and the releases. */
  readonly children?: ReactNode;
};

/** The releases of one page of a list, with how many there are and the way to its other pages. */
export function ReleaseList({ site, path, list, section = true, children }: Props) {
  const { language } = site;
  const { entries, page, pages } = list;
  return (
    <>
      <ListIntro language={language} list={list} />
      {children}
      {entries.length > 0 && (
        <ul className="archive">
          {entries.map((entry) => (
            <li key={entry.reference}>
              <Entry
                entry={entryView(site, entry)}
                place={dateForm(site)}
                level={2}
                shows={{ section, summary: true }}
              />
            </li>
          ))}
        </ul>
      )}
      <PageNumbers language={language} path={path} page={page} pages={pages} />
    </>
  );
}

function ListIntro({ language, list }: { readonly language: string; readonly list: ListPage }) {
  const words = wordsOf(language);
  const { count, page, pages } = list;
  return (
    <p className="page-intro">
      {count === 0 ? words('list.empty') : words('list.count', { count })}
      {pages > 1 && <> · {words('list.page', { page, pages })}</>}
    </p>
  );
}
