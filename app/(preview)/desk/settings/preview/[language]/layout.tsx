import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { say } from '#components/desk/words/say.ts';
import { languageTag } from '#newsroom/content.ts';
import { directionOf } from '#newsroom/vocabulary.ts';
import { speakForAsker } from '../../../../../desk/language.ts';
import '../../../../preview.css';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  await speakForAsker();
  return { title: say('Preview'), robots: { index: false, follow: false, noarchive: true } };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

type Props = { readonly children: ReactNode; readonly params: Promise<{ language: string }> };

/** A root of its own, as readers have it. What its links lead to does not fit into the frame. */
export default async function SettingPreviewLayout({ children, params }: Props) {
  const asked = languageTag.safeParse((await params).language);
  const language = asked.success ? asked.data : 'en';
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  );
}
