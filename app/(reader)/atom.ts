import { create } from 'xmlbuilder2';

/** The parts of an Atom feed, ready to be written; instants as ISO 8601 with offset. */
export type AtomFeed = {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly updated: string;
  /** Full address of the feed itself, and of the page it stands for. */
  readonly self: string;
  readonly page: string;
  /** What relative links in the texts stand on. */
  readonly base: string;
  readonly entries: readonly AtomEntry[];
  readonly deleted: readonly AtomDeleted[];
};

export type AtomEntry = {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly published: string;
  readonly updated: string;
  readonly category: { readonly term: string; readonly label: string };
  readonly summary: string;
  readonly html: string;
};

/** RFC 6721: readers are to drop what they kept of this entry. */
export type AtomDeleted = {
  readonly id: string;
  readonly at: string;
  readonly reason: string;
  readonly language: string;
};

const ATOM = 'http://www.w3.org/2005/Atom';
const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0';
// XML 1.0 knows no other control characters; one in a headline must not spoil the whole feed.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Writes a feed as RFC 4287 has it, with deleted entries as RFC 6721 has them. */
export function atomXml(feed: AtomFeed): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(ATOM, 'feed', {
    'xmlns:at': TOMBSTONES,
    'xml:lang': feed.language,
    'xml:base': feed.base,
  });
  const text = (parent: typeof root, name: string, words: string, attributes: Record<string, string> = {}) =>
    parent.ele(ATOM, name, attributes).txt(words.replaceAll(UNWRITABLE, '')).up();
  text(root, 'id', feed.id);
  text(root, 'title', feed.title);
  text(root, 'updated', feed.updated);
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
    text(element, 'published', entry.published);
    text(element, 'updated', entry.updated);
    element.ele(ATOM, 'category', entry.category);
    text(element, 'summary', entry.summary);
    text(element, 'content', entry.html, { type: 'html' });
  }
  for (const gone of feed.deleted) {
    const element = root.ele(TOMBSTONES, 'at:deleted-entry', { ref: gone.id, when: gone.at });
    text(element, 'at:comment', gone.reason, { 'xml:lang': gone.language });
  }
  return root.end({ prettyPrint: false });
}
