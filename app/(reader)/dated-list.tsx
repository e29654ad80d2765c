import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '#components/release/breadcrumbs.tsx';
import { wordsOf } from '#components/release/words.ts';
import { readLanguagesOfList } from '#db/public/archive.ts';
import type { ListName } from '#db/public/list-counts.ts';
import type { Version } from '#db/public/releases.ts';
import { archivePath, newsPath } from '#newsroom/addresses.ts';
import { monthCalled } from '#newsroom/institution-time.ts';
import { Months, YearsBeside } from './archive-ways.tsx';
import { Frame } from './frame.tsx';
import { listAsked, listHead, type PageQuery, ReleaseList } from './list-page.tsx';
import type { Site } from './site.ts';

/** A year, or a month of it as `09`. */
export type Dated = { readonly site: Site; readonly year: string; readonly month?: string | undefined };
type Props = Dated & { readonly query: PageQuery };

export async function datedHead({ query, ...dated }: Props): Promise<Metadata> {
  const list = await listAsked(dated.site, nameOf(dated), query);
  return listHead(
    dated.site,
    { title: titleOf(dated), path: pathOf(dated), versions: await versionsOf(dated) },
    list,
  );
}

/** What was published in a year or month. */
export async function DatedList({ query, ...dated }: Props) {
  const { site, year, month } = dated;
  const list = await listAsked(site, nameOf(dated), query);
  return (
    <Frame site={site} here={pathOf(dated)} versions={await versionsOf(dated)}>
      <DatedTrail {...dated} />
      <h1 className="page-title">{titleOf(dated)}</h1>
      <ReleaseList site={site} path={pathOf(dated)} list={list}>
        {month === undefined && <YearsBeside site={site} year={year} />}
        <Months site={site} year={year} here={pathOf(dated)} />
      </ReleaseList>
    </Frame>
  );
}

function DatedTrail({ site, year, month }: Dated): ReactNode {
  const { language } = site;
  const all = { path: newsPath(language), name: wordsOf(language)('allNews') };
  if (month === undefined) return <Breadcrumbs language={language} above={[all]} here={year} />;
  const above = [all, { path: archivePath(language, year), name: year }];
  const here = monthCalled(Number(year), Number(month), language).alone;
  return <Breadcrumbs language={language} above={above} here={here} />;
}

function titleOf({ site, year, month }: Dated): string {
  const words = wordsOf(site.language);
  if (month === undefined) return words('archive.year', { year });
  return words('archive.month', { month: monthCalled(Number(year), Number(month), site.language).withYear });
}

function nameOf({ year, month }: Dated): ListName {
  return month === undefined ? { list: 'year', key: year } : { list: 'month', key: `${year}-${month}` };
}

function pathOf({ site, year, month }: Dated): string {
  return archivePath(site.language, year, month);
}

/** The languages in which anything was published then. */
async function versionsOf({ site, year, month }: Dated): Promise<readonly Version[]> {
  const languages = await readLanguagesOfList(site.institution.languages, nameOf({ site, year, month }));
  return languages.map((language) => ({ language, path: archivePath(language, year, month) }));
}
