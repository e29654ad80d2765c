import { formatShown } from '#newsroom/institution-time.ts';
import type { FeedView } from './feed.ts';

/** Writes a feed as JSON Feed 1.1 has it. */
export function jsonFeed(feed: FeedView): string {
  const iso = (at: Date) => formatShown(at, feed.zone, feed.language).iso;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.author, url: feed.page }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.page,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: iso(entry.published),
      date_modified: iso(entry.updated),
      language: feed.language,
      tags: [entry.section.name],
    })),
  });
}
