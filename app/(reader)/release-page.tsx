import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { ReleaseArticle } from '#components/release/article.tsx';
import { Neighbours } from '#components/release/neighbours.tsx';
import { Related } from '#components/release/related.tsx';
import { wordsOf } from '#components/release/words.ts';
import { type PublicRelease, readChangeNotes } from '#db/public/releases.ts';
import { calendarPath, historyPath, previewPath, sectionPath, topicPath } from '#newsroom/addresses.ts';
import { Frame } from './frame.tsx';
import { GoneRelease } from './gone.tsx';
import { headOf } from './head.ts';
import { absolute } from './origin.ts';
import { viewOf } from './release-view.ts';
import { releaseAt, type Site, topicName } from './site.ts';
import { eventData, newsArticle, StructuredData } from './structured-data.tsx';

/** What the address of a release or standing page answers. */
export async function ReleasePage({ site, path }: { readonly site: Site; readonly path: string }) {
  const at = await releaseAt(path);
  if (!at) notFound();
  if (at.answer === 'moved') permanentRedirect(at.target);
  if (at.answer === 'gone') return <GoneRelease site={site} path={path} found={at.found} />;
  return <LiveRelease site={site} found={at.found} />;
}

async function LiveRelease({ site, found }: { readonly site: Site; readonly found: PublicRelease }) {
  const { page, release, editions, versions } = found;
  const view = viewOf(site, found, await readChangeNotes(release.reference, site.language));
  const isStanding = view.kind === 'standing_page';
  return (
    <Frame site={site} here={page.path} versions={versions}>
      <ReleaseArticle
        view={view}
        historyPath={isStanding ? undefined : historyPath(page.path)}
        wirePath={isStanding ? undefined : page.path}
        address={absolute(page.path)}
        editions={editions.length}
        calendarPath={view.event ? calendarPath(page.path) : undefined}
        sectionPath={sectionPath(site.language, release.section)}
        topics={page.listed ? topicLinks(site, release.topics) : []}
      />
      <Related place={view} releases={relatedOf(page)} />
      <Neighbours language={site.language} previous={page.previous} next={page.next} />
      {!isStanding && <StructuredData of={newsArticle(site, found, view)} />}
      {view.event && <StructuredData of={eventData(site, found, view, view.event)} />}
    </Frame>
  );
}

/** The topics of a listed release: each has a list in its language, if only for this one. */
function topicLinks(site: Site, topics: readonly string[]) {
  return site.institution.topics
    .filter(({ key }) => topics.includes(key))
    .map(({ key }) => ({ path: topicPath(site.language, key), name: topicName(site, key) }));
}

function relatedOf({ related }: PublicRelease['page']) {
  return related.map((one) => ({ ...one, publishedAt: new Date(one.publishedAt) }));
}

/** The head of a release's page; a gone one says only that it is gone. */
export async function releaseHead(site: Site, path: string): Promise<Metadata> {
  const at = await releaseAt(path);
  if (at?.answer !== 'page') return goneHead(site, path);
  const { page, release, text, versions } = at.found;
  const view = viewOf(site, at.found, new Map());
  const { datePublished, dateModified } = newsArticle(site, at.found, view);
  return headOf({
    language: site.language,
    title: text.headline,
    description: text.summary,
    institution: site.name,
    path: page.path,
    versions,
    mainLanguage: release.mainLanguage,
    ...(view.kind !== 'standing_page' && {
      preview: { path: previewPath(page.path, release.liveNumber), alt: text.headline },
      article: { publishedTime: datePublished, modifiedTime: dateModified, section: view.section },
    }),
  });
}

/** The head of a page that only tells that something is gone. */
export function goneHead(site: Site, path: string): Metadata {
  const title = wordsOf(site.language)('gone.title');
  const { language, name: institution } = site;
  return headOf({
    language,
    title,
    description: title,
    institution,
    path,
    versions: [],
    mainLanguage: language,
    hidden: true,
  });
}
