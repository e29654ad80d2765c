import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Look } from '#components/release/look.tsx';
import { directionOf } from '#newsroom/vocabulary.ts';
import { siteIn } from '../site.ts';
import '../reader.css';

/** Every page is rendered when it is asked for; the gate keeps it while nothing in it has changed. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf9' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
};

type Params = { readonly params: Promise<{ locale: string }> };

/** What belongs to the site, not to one of its pages. */
export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { language } = await siteIn((await params).locale);
  return {
    manifest: '/manifest.webmanifest',
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '48x48' },
        { url: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      ],
      apple: '/apple-touch-icon.png',
      other: [
        { rel: 'search', url: `/${language}/opensearch.xml`, type: 'application/opensearchdescription+xml' },
      ],
    },
  };
}

export default async function ReaderLayout({ children, params }: Params & { readonly children: ReactNode }) {
  const { language, institution } = await siteIn((await params).locale);
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <Look colours={institution.look.colours} />
      </head>
      <body>{children}</body>
    </html>
  );
}
