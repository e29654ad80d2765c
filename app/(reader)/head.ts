import type { Metadata } from 'next';
import { wordsOf } from '#components/release/words.ts';
import type { Version } from '#db/public/releases.ts';
import {
  type FeedFormat,
  type FeedOf,
  feedPath,
  jsonPath,
  sitePreviewPath,
  textPath,
} from '#newsroom/addresses.ts';
import { absolute } from './origin.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './preview-image/size.ts';

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
  /** The picture that other sites show beside a link here; absent: the institution's. */
  readonly preview?: { readonly path: string; readonly alt: string };
  /** The feed that carries what this page lists; absent: all releases of the language. */
  readonly feed?: FeedOf;
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
  const images = [previewOf(head)];
  const place = { url, siteName: head.institution, images, ...localesOf(head) };
  return {
    title: head.title === head.institution ? head.title : `${head.title} – ${head.institution}`,
    description: head.description,
    alternates: {
      canonical: url,
      languages: languagesOf(head),
      types: { ...feedsOf(head), ...wireCopiesOf(head) },
    },
    openGraph: head.article
      ? { type: 'article', ...shared, ...place, ...head.article }
      : { type: 'website', ...shared, ...place },
    twitter: { card: 'summary_large_image', ...shared, images },
    ...(head.hidden && { robots: { index: false, follow: true } }),
  };
}

function previewOf({ preview, language, institution }: Head) {
  const { path, alt } = preview ?? { path: sitePreviewPath(language), alt: institution };
  return { url: absolute(path), width: CARD_WIDTH, height: CARD_HEIGHT, alt, type: 'image/png' };
}

/** Open Graph writes a language with its country: the one most of its readers are in. */
function localesOf({ language, versions }: Head) {
  const localeOf = (tag: string) => {
    const { language: base, region } = new Intl.Locale(tag === 'en' ? 'en-GB' : tag).maximize();
    return region ? `${base}_${region}` : base;
  };
  const others = versions.filter((version) => version.language !== language);
  return {
    locale: localeOf(language),
    alternateLocale: others.map((version) => localeOf(version.language)),
  };
}

/** The full address of every language of a page, and of the one for readers of any other: the main language's. */
export function languagesOf({
  versions,
  mainLanguage,
}: Pick<Head, 'versions' | 'mainLanguage'>): Record<string, string> {
  const byLanguage = versions.map((version) => [version.language, absolute(version.path)] as const);
  const fallback = versions.find((version) => version.language === mainLanguage) ?? versions[0];
  return Object.fromEntries(fallback ? [...byLanguage, ['x-default', absolute(fallback.path)]] : byLanguage);
}

const FEEDS: readonly (readonly [type: string, format: FeedFormat, name: string])[] = [
  ['application/atom+xml', 'atom', 'Atom'],
  ['application/rss+xml', 'rss', 'RSS'],
  ['application/feed+json', 'json', 'JSON'],
];

function feedsOf({ language, feed }: Head): Record<string, { url: string; title: string }[]> {
  const linked = FEEDS.map(([type, format, name]) => {
    const url = absolute(feedPath(language, format, feed));
    return [type, [{ url, title: wordsOf(language)('feed', { format: name }) }]];
  });
  return Object.fromEntries(linked);
}

/** A release as text and for programs; other pages are only pages. */
function wireCopiesOf({ language, path, article }: Head): Record<string, { url: string; title: string }[]> {
  if (!article) return {};
  const words = wordsOf(language);
  return {
    'application/json': [{ url: absolute(jsonPath(path)), title: words('release.ninjs') }],
    'text/plain': [{ url: absolute(textPath(path)), title: words('release.plainText') }],
  };
}
