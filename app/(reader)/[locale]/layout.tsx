import type { Viewport } from 'next';
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

export default async function ReaderLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
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
