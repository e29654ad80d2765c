import type { Metadata } from 'next';
import { wordsOf } from '#components/release/words.ts';
import { galleryPath } from '#newsroom/addresses.ts';
import { Frame } from '../../frame.tsx';
import { headOf } from '../../head.ts';
import { everywhere, siteIn } from '../../site.ts';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await siteIn((await params).locale);
  const { language, name: institution } = site;
  const words = wordsOf(language);
  return headOf({
    language,
    title: words('gallery.heading'),
    description: words('gallery.empty'),
    institution,
    path: galleryPath(language),
    versions: everywhere(site, '/gallery'),
    mainLanguage: site.institution.mainLanguage,
    hidden: true,
  });
}

/** The published photos. There are none yet, so no menu leads here. */
export default async function GalleryPage({ params }: Props) {
  const site = await siteIn((await params).locale);
  const words = wordsOf(site.language);
  return (
    <Frame site={site} here={galleryPath(site.language)} versions={everywhere(site, '/gallery')}>
      <h1 className="page-title">{words('gallery.heading')}</h1>
      <p className="page-intro">{words('gallery.empty')}</p>
    </Frame>
  );
}
