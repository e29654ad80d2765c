import type { Metadata } from 'next';
import { ReleasePage, releaseHead } from '../../../../release-page.tsx';
import { siteIn } from '../../../../site.ts';
import { pathBelow, type ReleaseParams } from './path-below.ts';

type Props = { readonly params: Promise<ReleaseParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  return releaseHead(await siteIn(given.locale), pathBelow(given));
}

export default async function Page({ params }: Props) {
  const given = await params;
  return <ReleasePage site={await siteIn(given.locale)} path={pathBelow(given)} />;
}
