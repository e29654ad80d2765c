import type { Metadata } from 'next';
import { Breadcrumbs } from '#components/release/breadcrumbs.tsx';
import { wordsOf } from '#components/release/words.ts';
import { readLanguagesOfList } from '#db/public/archive.ts';
import type { Version } from '#db/public/releases.ts';
import { newsPath, sectionPath, topicPath } from '#newsroom/addresses.ts';
import { Frame } from './frame.tsx';
import { listAsked, listHead, type PageQuery, ReleaseList } from './list-page.tsx';
import { type Site, sectionName, topicName } from './site.ts';

/** The list of a section or of a topic. */
export type Keyed = { readonly list: 'section' | 'topic'; readonly key: string };
type Props = { readonly site: Site; readonly name: Keyed; readonly query: PageQuery };

export async function keyedHead({ site, name, query }: Props): Promise<Metadata> {
  const list = await listAsked(site, name, query);
  const versions = await versionsOf(site, name);
  const about = { title: calledIn(site, name), path: pathIn(site.language, name), versions };
  return listHead(site, { ...about, hidden: list.count === 0, feed: name }, list);
}

/** Every release of a section or topic, newest first. */
export async function KeyedList({ site, name, query }: Props) {
  const list = await listAsked(site, name, query);
  const path = pathIn(site.language, name);
  const called = calledIn(site, name);
  const words = wordsOf(site.language);
  const all = { path: newsPath(site.language), name: words('allNews') };
  return (
    <Frame site={site} here={path} versions={await versionsOf(site, name)}>
      <Breadcrumbs
        language={site.language}
        above={[all]}
        here={`${words(`browse.${name.list}`)}: ${called}`}
      />
      <h1 className="page-title">{called}</h1>
      <ReleaseList site={site} path={path} list={list} section={name.list === 'topic'} />
    </Frame>
  );
}

function calledIn(site: Site, { list, key }: Keyed): string {
  return list === 'section' ? sectionName(site, key) : topicName(site, key);
}

function pathIn(language: string, { list, key }: Keyed): string {
  return list === 'section' ? sectionPath(language, key) : topicPath(language, key);
}

/** The languages in which it holds anything. */
async function versionsOf(site: Site, name: Keyed): Promise<readonly Version[]> {
  const languages = await readLanguagesOfList(site.institution.languages, name);
  return languages.map((language) => ({ language, path: pathIn(language, name) }));
}
