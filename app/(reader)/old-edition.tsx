import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReleaseArticle } from '#components/release/article.tsx';
import { ShownTime } from '#components/release/time.tsx';
import { wordsOf } from '#components/release/words.ts';
import {
  type Edition,
  type PublicRelease,
  readEditionLanguages,
  readEditionText,
} from '#db/public/releases.ts';
import { editionPath, historyPath } from '#newsroom/addresses.ts';
import { Frame } from './frame.tsx';
import { headOf } from './head.ts';
import { absolute } from './origin.ts';
import { viewOfText } from './release-view.ts';
import { dateForm, type Site } from './site.ts';
import { SuppressedEdition } from './suppressed.tsx';

type Props = { readonly site: Site; readonly found: PublicRelease; readonly edition: Edition };

/** The edition with this number, written the one way; null where there is none. */
export function editionAsked(found: PublicRelease, number: string): Edition | null {
  return found.editions.find((edition) => String(edition.number) === number) ?? null;
}

/** Not to be indexed; machines are sent to the newest edition. */
export function oldEditionHead(site: Site, found: PublicRelease, edition: Edition): Metadata {
  const words = wordsOf(site.language);
  const isSuppressed = edition.state === 'suppressed';
  return headOf({
    language: site.language,
    title: isSuppressed
      ? words('suppressed.title')
      : words('oldEdition.title', { number: edition.number, headline: found.page.headline }),
    description: isSuppressed
      ? words('suppressed.title')
      : words('oldEdition.heading', { number: edition.number }),
    institution: site.name,
    path: found.page.path,
    versions: [],
    mainLanguage: found.release.mainLanguage,
    hidden: true,
  });
}

/** An edition as readers had it, under a notice that it has been replaced. */
export async function OldEdition({ site, found, edition }: Props) {
  const { release, page } = found;
  if (edition.state === 'suppressed')
    return <SuppressedEdition site={site} found={found} edition={edition.number} />;
  const text = (await readEditionText(release.reference, edition.number, site.language)) ?? notFound();
  const languages = await readEditionLanguages(release.reference, edition.number);
  const elsewhere = found.versions
    .filter((version) => languages.includes(version.language))
    .map(({ language, path }) => ({ language, path: editionPath(path, edition.number) }));
  const here = editionPath(page.path, edition.number);
  return (
    <Frame site={site} here={here} versions={elsewhere}>
      <ReleaseArticle
        view={viewOfText(site, found, text)}
        historyPath={historyPath(page.path)}
        address={absolute(here)}
      >
        {edition.state !== 'live' && <Replaced site={site} found={found} edition={edition} />}
      </ReleaseArticle>
    </Frame>
  );
}

function Replaced({ site, found, edition }: Props) {
  const words = wordsOf(site.language);
  const view = dateForm(site);
  return (
    <section className="notice" aria-labelledby="replaced">
      <h2 id="replaced">{words('oldEdition.heading', { number: edition.number })}</h2>
      <p>
        {words('date.published')}: <ShownTime at={edition.madePublicAt} view={view} />
      </p>
      <p>
        <a href={found.page.path}>{words('oldEdition.newest')}</a>
      </p>
    </section>
  );
}
