import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { releaseAbove } from '../../../../../../below-release.ts';
import { GoneRelease } from '../../../../../../gone.tsx';
import { editionAsked, OldEdition, oldEditionHead } from '../../../../../../old-edition.tsx';
import { goneHead } from '../../../../../../release-page.tsx';
import { siteIn } from '../../../../../../site.ts';
import { pathBelow, type ReleaseParams } from '../../path-below.ts';

type Props = { readonly params: Promise<ReleaseParams & { readonly number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  const site = await siteIn(given.locale);
  const at = await releaseAbove(pathBelow(given), `/editions/${given.number}`);
  if (at.answer === 'gone') return goneHead(site, pathBelow(given));
  const edition = editionAsked(at.found, given.number) ?? notFound();
  return oldEditionHead(site, at.found, edition);
}

/** An edition as it was, marked as old. */
export default async function EditionPage({ params }: Props) {
  const given = await params;
  const site = await siteIn(given.locale);
  const at = await releaseAbove(pathBelow(given), `/editions/${given.number}`);
  if (at.answer === 'gone') return <GoneRelease site={site} path={pathBelow(given)} found={at.found} />;
  const edition = editionAsked(at.found, given.number) ?? notFound();
  return <OldEdition site={site} found={at.found} edition={edition} />;
}
