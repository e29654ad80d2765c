import type { Metadata } from 'next';
import { wordsOf } from '#components/release/words.ts';
import { Frame } from '../../../frame.tsx';
import { WaysOn } from '../../../gone.tsx';
import { everywhere, siteIn } from '../../../site.ts';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, name } = await siteIn((await params).locale);
  const title = wordsOf(language)('notFound.heading');
  return { title: `${title} – ${name}`, robots: { index: false } };
}

/** The one answer to every unknown address. It repeats nothing of the address. */
export default async function NotFoundPage({ params }: Props) {
  const site = await siteIn((await params).locale);
  const words = wordsOf(site.language);
  return (
    <Frame site={site} here="" versions={everywhere(site, '')}>
      <h1 className="page-title">{words('notFound.heading')}</h1>
      <p className="page-intro">{words('notFound.advice')}</p>
      <WaysOn site={site} />
    </Frame>
  );
}
