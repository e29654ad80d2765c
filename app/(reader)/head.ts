import type { Metadata } from 'next';
import { wordsOf } from '#components/release/words.ts';
import type { Version } from '#db/public/releases.ts';
import { absolute } from './origin.ts';

/** What a page says about itself in its head. */
export type Head = {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly institution: string;
  /** The canonical path: its own, or the newest edition's for an old one. */
  readonly path: string;
  /** Every language of this page, itself included; empty where it has no counterparts. */
  readonly versions: readonly Version[];
  /** Whose version answers readers of any other language. */
  readonly mainLanguage: string;
  readonly hidden?: boolean;
  readonly article?: {
    readonly publishedTime: string;
    readonly modifiedTime: string;
    readonly section: string;
  };
};

/** Title, description, canonical, hreflang (reciprocal, with x-default), Open Graph, card, feed. */
export function headOf(head: Head): Metadata {
  const url = absolute(head.path);
  const shared = { title: head.title, description: head.description };
  const place = { url, siteName: head.institution, locale: head.language.replace('-', '_') };
  return {
    title: head.title === head.institution ? head.title : `${head.title} – ${head.institution}`,
    description: head.description,
    alternates: { canonical: url, languages: languagesOf(head), types: feedOf(head.language) },
    openGraph: head.article
      ? { type: 'article', ...shared, ...place, ...head.article }
      : { type: 'website', ...shared, ...place },
    twitter: { card: 'summary', ...shared },
    ...(head.hidden && { robots: { index: false, follow: true } }),
  };
}

function languagesOf(head: Head): Record<string, string> {
  const byLanguage = head.versions.map((version) => [version.language, absolute(version.path)] as const);
  const fallback =
    head.versions.find((version) => version.language === head.mainLanguage) ?? head.versions[0];
  return Object.fromEntries(fallback ? [...byLanguage, ['x-default', absolute(fallback.path)]] : byLanguage);
}

function feedOf(language: string): Record<string, { url: string; title: string }[]> {
  const title = wordsOf(language)('feed');
  return { 'application/atom+xml': [{ url: absolute(`/${language}/feed.atom`), title }] };
}
