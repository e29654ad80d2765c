import type { FeedFormat } from '#newsroom/addresses.ts';
import { atomXml } from './atom.ts';
import type { FeedView } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rssXml } from './rss.ts';

type Format = { readonly type: string; readonly write: (feed: FeedView) => string };

/** The formats a feed is written in, each with its media type. */
export const FEED_FORMATS: Readonly<Record<FeedFormat, Format>> = {
  atom: { type: 'application/atom+xml', write: atomXml },
  rss: { type: 'application/rss+xml', write: rssXml },
  json: { type: 'application/feed+json', write: jsonFeed },
};

/** The format of this name, or null. */
export function feedFormat(name: string): FeedFormat | null {
  return name === 'atom' || name === 'rss' || name === 'json' ? name : null;
}
