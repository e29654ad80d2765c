import type { Metadata } from 'next';
import { wordsOf } from '#components/release/words.ts';
import { readChangeNotes } from '#db/public/releases.ts';
import { historyPath } from '#newsroom/addresses.ts';
import { releaseAbove } from '../../../../../below-release.ts';
import { Frame } from '../../../../../frame.tsx';
import { GoneRelease } from '../../../../../gone.tsx';
import { headOf } from '../../../../../head.ts';
import { historyOf } from '../../../../../history-events.ts';
import { HistoryList } from '../../../../../history-list.tsx';
import { goneHead } from '../../../../../release-page.tsx';
import { siteIn } from '../../../../../site.ts';
import { pathBelow, type ReleaseParams } from '../path-below.ts';

type Props = { readonly params: Promise<ReleaseParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  const site = await siteIn(given.locale);
  const at = await releaseAbove(pathBelow(given), '/history');
  if (at.answer === 'gone') return goneHead(site, pathBelow(given));
  const { page, release, versions } = at.found;
  return headOf({
    language: site.language,
    title: wordsOf(site.language)('history.title', { headline: page.headline }),
    description: wordsOf(site.language)('history.intro'),
    institution: site.name,
    path: historyPath(page.path),
    versions: versions.map(({ language, path }) => ({ language, path: historyPath(path) })),
    mainLanguage: release.mainLanguage,
  });
}

/** Every edition that was ever public, and what happened to it. */
export default async function HistoryPage({ params }: Props) {
  const given = await params;
  const site = await siteIn(given.locale);
  const at = await releaseAbove(pathBelow(given), '/history');
  if (at.answer === 'gone') return <GoneRelease site={site} path={pathBelow(given)} found={at.found} />;
  const { page, versions, release } = at.found;
  const words = wordsOf(site.language);
  const events = historyOf(at.found, await readChangeNotes(release.reference, site.language));
  const elsewhere = versions.map(({ language, path }) => ({ language, path: historyPath(path) }));
  return (
    <Frame site={site} here={historyPath(page.path)} versions={elsewhere}>
      <h1 className="page-title">{words('history.title', { headline: page.headline })}</h1>
      <p className="page-intro">
        {words('release.number', { number: release.reference })}. {words('history.intro')}
      </p>
      <HistoryList site={site} path={page.path} events={events} />
      <p>
        <a className="link" href={page.path}>
          {words('history.back')}
        </a>
      </p>
    </Frame>
  );
}
