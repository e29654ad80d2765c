import { create } from 'xmlbuilder2';
import { formatShown } from '#newsroom/institution-time.ts';
import { writable } from '../xml.ts';
import type { FeedView } from './feed.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0';

/** Writes a feed as RFC 4287 has it, with deleted entries as RFC 6721 has them. */
export function atomXml(feed: FeedView): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(ATOM, 'feed', {
    'xmlns:at': TOMBSTONES,
    'xml:lang': feed.language,
    'xml:base': feed.base,
  });
  const iso = (at: Date) => formatShown(at, feed.zone, feed.language).iso;
  const text = (parent: typeof root, name: string, words: string, attributes: Record<string, string> = {}) =>
    parent.ele(ATOM, name, attributes).txt(writable(words)).up();
  text(root, 'id', feed.id);
  text(root, 'title', feed.title);
  text(root, 'updated', iso(feed.updated));
  text(root.ele(ATOM, 'author'), 'name', feed.author);
  root.ele(ATOM, 'link', { rel: 'self', type: 'application/atom+xml', href: feed.self });
  root.ele(ATOM, 'link', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.page });
  for (const entry of feed.entries) {
    const element = root.ele(ATOM, 'entry');
    text(element, 'id', entry.id);
    text(element, 'title', entry.title);
    element.ele(ATOM, 'link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: feed.language,
      href: entry.page,
    });
    text(element, 'published', iso(entry.published));
    text(element, 'updated', iso(entry.updated));
    element.ele(ATOM, 'category', { term: entry.section.key, label: entry.section.name });
    text(element, 'summary', entry.summary);
    text(element, 'content', entry.html, { type: 'html' });
  }
  for (const gone of feed.deleted) {
    const element = root.ele(TOMBSTONES, 'at:deleted-entry', { ref: gone.id, when: iso(gone.at) });
    element.ele(TOMBSTONES, 'at:comment', { 'xml:lang': gone.language }).txt(writable(gone.reason));
  }
  return root.end({ prettyPrint: false });
}
