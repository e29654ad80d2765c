import { ICON_FILES } from '#newsroom/addresses.ts';
import { pathOf } from './address-path.ts';
import type { Asked, Resolution, Route } from './address-routes.ts';
import { hasContact, sectionKeys } from './address-rows.ts';
import { ALL, listCount } from './list-counts.ts';
import { NUMBER, unknown } from './list-routes.ts';
import { sitemapPartsFor } from './paging.ts';

/** What is made for programs: feeds, sitemaps, and what the whole site says of itself. */
export const OUTPUT_ROUTES: readonly Route[] = [
  { pattern: '/robots.txt', resolve: (asked) => siteFile(asked, 'robots') },
  { pattern: '/sitemap.xml', resolve: (asked) => siteFile(asked, 'sitemap') },
  { pattern: '/news-sitemap.xml', resolve: (asked) => siteFile(asked, 'news-sitemap') },
  { pattern: '/opensearch.xml', resolve: (asked) => siteFile(asked, 'opensearch') },
  { pattern: '/manifest.webmanifest', resolve: (asked) => siteFile(asked, 'manifest') },
  { pattern: '/.well-known/security.txt', resolve: securityFile },
  { pattern: '/favicon.{ending}', resolve: icon },
  { pattern: '/apple-touch-icon.png', resolve: icon },
  { pattern: '/icon-{size}.png', resolve: icon },
  { pattern: '/{l}/opensearch.xml', resolve: (asked) => siteFile(asked, 'opensearch') },
  { pattern: '/{l}/preview.png', resolve: (asked) => drawn(asked, ['preview']) },
  { pattern: '/{l}/sitemap-{n}.xml', resolve: sitemapPart },
  { pattern: '/{l}/feed.{format}', resolve: feed },
  { pattern: '/{l}/sections/{section}/feed.{format}', resolve: feed },
  { pattern: '/{l}/topics/{topic}/feed.{format}', resolve: feed },
];

const FEED_FORMATS = new Set(['atom', 'rss', 'json']);

/** A page whose address the framework has no folder for; inner addresses stand below `answers`. */
export function drawn(asked: Asked, by: readonly string[]): Resolution {
  const drawnBy = pathOf([asked.language, 'answers', ...by]);
  return { answer: 'page', path: pathOf(asked.segments), drawnBy, language: asked.language };
}

/** What the whole site says to programs; in the main language where its address names none. */
function siteFile(asked: Asked, name: string): Resolution {
  return drawn(asked, ['site', name]);
}

/** A way to report a weakness has to name somebody. */
function securityFile(asked: Asked): Resolution {
  return hasContact() ? siteFile(asked, 'security') : unknown(asked);
}

function icon(asked: Asked): Resolution {
  const [name = ''] = asked.segments;
  return ICON_FILES.includes(name) ? drawn(asked, ['icons', name]) : unknown(asked);
}

function sitemapPart(asked: Asked): Resolution {
  const number = asked.named.n ?? '';
  const exists = NUMBER.test(number) && Number(number) <= sitemapPartsFor(listCount(asked.language, ALL));
  return exists ? drawn(asked, ['sitemap', number]) : unknown(asked);
}

/** The feed of a language, of one of its sections, or of a topic that has a page in it. */
function feed(asked: Asked): Resolution {
  const { format = '', section, topic } = asked.named;
  if (!FEED_FORMATS.has(format)) return unknown(asked);
  if (section !== undefined) {
    return sectionKeys().includes(section)
      ? drawn(asked, ['feed', format, 'section', section])
      : unknown(asked);
  }
  if (topic !== undefined) {
    const isCarried = listCount(asked.language, { list: 'topic', key: topic }) > 0;
    return isCarried ? drawn(asked, ['feed', format, 'topic', topic]) : unknown(asked);
  }
  return drawn(asked, ['feed', format]);
}
