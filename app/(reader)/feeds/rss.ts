import { create } from 'xmlbuilder2';
import { mailDate } from '#newsroom/institution-time.ts';
import { writable } from '../xml.ts';
import type { FeedView } from './feed.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';

/**
 * Writes a feed as RSS 2.0 has it. A release that was retracted is only absent: the format cannot say
 * more. Guids are those of the Atom entries, and no addresses.
 */
export function rssXml(feed: FeedView): string {
  const date = (at: Date) => mailDate(at, feed.zone);
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('rss', {
    version: '2.0',
    'xmlns:atom': ATOM,
    'xmlns:content': CONTENT,
  });
  const text = (parent: typeof root, name: string, words: string, attributes: Record<string, string> = {}) =>
    parent.ele(name, attributes).txt(writable(words)).up();
  const channel = root.ele('channel');
  text(channel, 'title', feed.title);
  text(channel, 'link', feed.page);
  text(channel, 'description', feed.description);
  text(channel, 'language', feed.language);
  text(channel, 'lastBuildDate', date(feed.updated));
  channel.ele(ATOM, 'atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self });
  for (const entry of feed.entries) {
    const item = channel.ele('item');
    text(item, 'title', entry.title);
    text(item, 'link', entry.page);
    text(item, 'guid', entry.id, { isPermaLink: 'false' });
    text(item, 'pubDate', date(entry.published));
    text(item, 'category', entry.section.name);
    text(item, 'description', entry.summary);
    item.ele(CONTENT, 'content:encoded').txt(writable(entry.html));
  }
  return root.end({ prettyPrint: false });
}
