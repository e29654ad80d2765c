import { wordsOf } from '#components/release/words.ts';
import { type FeedDeletion, type FeedEntry, readFeed } from '#db/public/feed.ts';
import type { PublicEvent } from '#db/public/schema.ts';
import { feedPath, frontPath } from '#newsroom/addresses.ts';
import { escapeHtml } from '#newsroom/document.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import { openedBy, wordsFor } from '#newsroom/release-view.ts';
import type { AtomDeleted, AtomEntry, AtomFeed } from './atom.ts';
import { absolute, publicOrigin } from './origin.ts';
import { type Site, sectionName } from './site.ts';

/** The newest releases of the site's language with full text. */
export async function feedOf(site: Site): Promise<AtomFeed> {
  const { entries, deletions, movedAt } = await readFeed(site.language);
  const iso = isoIn(site);
  const told = [...entries.map(({ page }) => page.updatedAt), ...deletions.map(({ at }) => at)];
  const newest = told.length > 0 ? new Date(Math.max(...told.map(Number))) : (movedAt ?? new Date(0));
  return {
    id: tagUri(`feed/${site.language}`),
    language: site.language,
    title: site.name,
    author: site.name,
    updated: iso(newest),
    self: absolute(feedPath(site.language)),
    page: absolute(frontPath(site.language)),
    base: publicOrigin(),
    entries: entries.map((entry) => atomEntry(site, entry)),
    deleted: deletions.map((deletion) => deletedEntry(site, deletion)),
  };
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

function atomEntry(site: Site, entry: FeedEntry): AtomEntry {
  const { page, text, withdrawn } = entry;
  const iso = isoIn(site);
  return {
    id: entryId(page.reference, site.language),
    title: text.headline,
    page: absolute(page.path),
    published: iso(page.publishedAt),
    updated: iso(page.updatedAt),
    category: { term: page.section, label: sectionName(site, page.section) },
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
  const at = (instant: string) => {
    const shown = formatShown(new Date(instant), zone, site.language);
    return `${shown.date} ${shown.time} ${shown.zone}`;
  };
  const when = end === null ? at(start) : `${at(start)} – ${at(end)}`;
  const where = place && `<br><strong>${escapeHtml(words('event.where'))}:</strong> ${escapeHtml(place)}`;
  return `<p><strong>${escapeHtml(words('event.when'))}:</strong> ${escapeHtml(when)}${where}</p>`;
}

function deletedEntry(site: Site, { reference, mainLanguage, at, words }: FeedDeletion): AtomDeleted {
  const told = wordsFor(words, site.language, mainLanguage);
  return {
    id: entryId(reference, site.language),
    at: isoIn(site)(at),
    reason: told.words,
    language: told.language,
  };
}

function isoIn(site: Site): (at: Date) => string {
  return (at) => formatShown(at, site.institution.zone, site.language).iso;
}
