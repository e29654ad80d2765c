import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { releaseAbove } from '../../../../../../below-release.ts';
import { Changes, changesHead, spanAsked } from '../../../../../../changes-view.tsx';
import { GoneRelease } from '../../../../../../gone.tsx';
import { goneHead } from '../../../../../../release-page.tsx';
import { siteIn } from '../../../../../../site.ts';
import { pathBelow, type ReleaseParams } from '../../path-below.ts';

type Props = { readonly params: Promise<ReleaseParams & { readonly span: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  const site = await siteIn(given.locale);
  const at = await releaseAbove(pathBelow(given), `/changes/${given.span}`);
  if (at.answer === 'gone') return goneHead(site, pathBelow(given));
  return changesHead(site, at.found, spanAsked(at.found, given.span) ?? notFound());
}

/** What changed from one edition to a later one, e.g. `changes/1..3`. */
export default async function ChangesPage({ params }: Props) {
  const given = await params;
  const site = await siteIn(given.locale);
  const at = await releaseAbove(pathBelow(given), `/changes/${given.span}`);
  if (at.answer === 'gone') return <GoneRelease site={site} path={pathBelow(given)} found={at.found} />;
  return <Changes site={site} found={at.found} span={spanAsked(at.found, given.span) ?? notFound()} />;
}
