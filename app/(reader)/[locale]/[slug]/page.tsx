import type { Metadata } from 'next';
import { standingPath } from '#newsroom/addresses.ts';
import { ReleasePage, releaseHead } from '../../release-page.tsx';
import { siteIn } from '../../site.ts';

type Props = { readonly params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  return releaseHead(await siteIn(locale), standingPath(locale, slug));
}

/** A standing page: about, accessibility, and what else the institution keeps at a fixed address. */
export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  return <ReleasePage site={await siteIn(locale)} path={standingPath(locale, slug)} />;
}
