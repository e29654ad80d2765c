import { wordsOf } from '#components/release/words.ts';
import { type FeedDeletion, type FeedEntry, readFeed } from '#db/public/feed.ts';
import type { PublicEvent } from '#db/public/schema.ts';
import { type FeedFormat, type FeedOf, feedPath, pageOfFeed } from '#newsroom/addresses.ts';
import { escapeHtml } from '#newsroom/document.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import { openedBy, wordsFor } from '#newsroom/release-view.ts';
import { absolute, publicOrigin } from '../origin.ts';
import { type Site, sectionName, topicName } from '../site.ts';
import { instantIn } from '../wire/told.ts';

/**
 * A feed before it is written down in one of the formats; all of them say the same. Programs keep what they read:
 * the dates in its texts have the long form, whatever the institution chose for readers.
 */
export type FeedView = {
  readonly id: string;
  readonly language: string;
  /** The institution's time zone, IANA name. */
  readonly zone: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** When its readers were last told of anything. */
  readonly updated: Date;
  /** Full address of the feed itself, and of the page it stands for. */
  readonly self: string;
  readonly page: string;
  /** What relative links in the texts stand on. */
  readonly base: string;
  readonly entries: readonly EntryOfFeed[];
  readonly deleted: readonly DeletedEntry[];
};

export type EntryOfFeed = {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly published: Date;
  /** Instant of the newest change that is not minor. */
  readonly updated: Date;
  readonly section: { readonly key: string; readonly name: string };
  readonly summary: string;
  readonly html: string;
};

/** What readers' programs are to drop, where the format can say so. */
export type DeletedEntry = {
  readonly id: string;
  readonly at: Date;
  readonly reason: string;
  readonly language: string;
};

/** The newest releases of the site's language, or of a section or topic, with full text. */
export async function feedOf(site: Site, format: FeedFormat, of: FeedOf = null): Promise<FeedView> {
  const { entries, deletions, movedAt } = await readFeed(site.language, of);
  const told = [...entries.map(({ page }) => page.updatedAt), ...deletions.map(({ at }) => at)];
  return {
    id: tagUri(`feed${pageOfFeed(site.language, of)}`),
    language: site.language,
    zone: site.institution.zone,
    title: feedTitle(site, of),
    description: wordsOf(site.language)('description', { name: feedTitle(site, of) }),
    author: site.name,
    updated: told.length > 0 ? new Date(Math.max(...told.map(Number))) : (movedAt ?? new Date(0)),
    self: absolute(feedPath(site.language, format, of)),
    page: absolute(pageOfFeed(site.language, of)),
    base: publicOrigin(),
    entries: entries.map((entry) => entryOfFeed(site, entry)),
    deleted: deletions.map((deletion) => deletedEntry(site, deletion)),
  };
}

/** What a feed is called: the institution, and the section or topic where it is cut down to one. */
function feedTitle(site: Site, of: FeedOf): string {
  if (of === null) return site.name;
  const part = of.list === 'section' ? sectionName(site, of.key) : topicName(site, of.key);
  return `${site.name} – ${part}`;
}

/**
 * The id of a release in a language (RFC 4151). It holds the reference number, which never changes
 * and is never used again, so it survives corrections and a changed slug.
 */
export function entryId(reference: string, language: string): string {
  return tagUri(`release/${reference}/${language}`);
}

/** The date in a tag says when its authority held the name; a fixed one keeps ids the same for ever. */
function tagUri(name: string): string {
  return `tag:${new URL(publicOrigin()).hostname},2000:${name}`;
}

function entryOfFeed(site: Site, entry: FeedEntry): EntryOfFeed {
  const { page, text, withdrawn } = entry;
  return {
    id: entryId(page.reference, site.language),
    title: text.headline,
    page: absolute(page.path),
    published: page.publishedAt,
    updated: page.updatedAt,
    section: { key: page.section, name: sectionName(site, page.section) },
    ...(withdrawn
      ? withdrawnText(site, withdrawn.words)
      : { summary: text.summary, html: fullText(site, entry) }),
  };
}

/** What a withdrawn release says in feeds: only that it is withdrawn, and why. */
function withdrawnText(site: Site, reasons: Readonly<Record<string, string>>) {
  const { words } = wordsFor(reasons, site.language, site.institution.mainLanguage);
  const heading = wordsOf(site.language)('withdrawn.heading');
  return {
    summary: `${heading}. ${words}`,
    html: `<p><strong>${escapeHtml(heading)}.</strong> ${escapeHtml(words)}</p>`,
  };
}

function fullText(site: Site, { page, text }: FeedEntry): string {
  const words = wordsOf(site.language);
  const { date } = formatShown(page.publishedAt, site.institution.zone, site.language);
  const opening = text.dateline ? words('release.opening', { place: text.dateline, date }) : '';
  return [
    text.subhead && `<p><em>${escapeHtml(text.subhead)}</em></p>`,
    text.event && eventHtml(site, text.event),
    openedBy(opening, text.bodyHtml),
    text.notesHtml && `<h2>${escapeHtml(words('release.notes'))}</h2>${text.notesHtml}`,
    text.boilerplateHtml && `<h2>${escapeHtml(words('release.about'))}</h2>${text.boilerplateHtml}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** When and where, which the text of an advisory need not say again. */
function eventHtml(site: Site, { start, end, zone, place }: PublicEvent): string {
  const words = wordsOf(site.language);
  const form = { language: site.language, zone, dateStyle: 'long' } as const;
  const at = (instant: string) => instantIn(form, new Date(instant));
  const when = end === null ? at(start) : `${at(start)} – ${at(end)}`;
  const where = place && `<br><strong>${escapeHtml(words('event.where'))}:</strong> ${escapeHtml(place)}`;
  return `<p><strong>${escapeHtml(words('event.when'))}:</strong> ${escapeHtml(when)}${where}</p>`;
}

function deletedEntry(site: Site, { reference, mainLanguage, at, words }: FeedDeletion): DeletedEntry {
  const told = wordsFor(words, site.language, mainLanguage);
  return { id: entryId(reference, site.language), at, reason: told.words, language: told.language };
}
