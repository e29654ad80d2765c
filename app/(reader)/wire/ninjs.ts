import { endonym } from '#components/release/language-switch.tsx';
import { datelineOf } from '#components/release/time.tsx';
import { wordsOf } from '#components/release/words.ts';
import type { PublicRelease } from '#db/public/releases.ts';
import { jsonPath, textPath } from '#newsroom/addresses.ts';
import { escapeHtml } from '#newsroom/document.ts';
import { formatShown } from '#newsroom/institution-time.ts';
import { type ContactView, openedBy, type ReleaseView } from '#newsroom/release-view.ts';
import type { Kind } from '#newsroom/vocabulary.ts';
import { plainParagraphs } from '../compared.ts';
import { entryId } from '../feeds/feed.ts';
import { absolute, publicOrigin } from '../origin.ts';
import type { Site } from '../site.ts';
import { changeLine, eventLines, withdrawalLines } from './told.ts';

const SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#';

/**
 * The release as IPTC ninjs 3.1. Its `uri` is the id it has in the feeds. A withdrawn release is
 * `withheld` (it may come back); its banner also opens every text, for programs that look at nothing else.
 * Dates in its texts have the long form, whatever the institution chose for readers.
 */
export function ninjs(site: Site, found: PublicRelease, shown: ReleaseView) {
  const view: ReleaseView = { ...shown, dateStyle: 'long' };
  const { page, release } = found;
  const iso = (at: Date) => formatShown(at, view.zone, view.language).iso;
  const notes = editorialNote(view);
  return {
    uri: entryId(release.reference, view.language),
    type: 'text',
    representationType: 'full',
    profile: view.kind.replaceAll('_', '-'),
    version: String(release.liveNumber),
    firstCreated: iso(page.publishedAt),
    versionCreated: iso(page.changedAt),
    pubStatus: view.withdrawal ? 'withheld' : 'usable',
    ...(notes && { edNote: notes }),
    language: view.language,
    headlines: roled({ main: view.headline, subhead: view.subhead }, {}),
    descriptions: roled({ summary: view.summary }, { contentType: 'text/plain' }),
    bodies: bodies(found, view),
    ...(view.dateline && { located: view.dateline }),
    ...eventDetails(site, view),
    by: site.name,
    copyrightHolder: site.name,
    organisations: [{ name: site.name, rel: 'issuer', uri: publicOrigin() }],
    people: view.contacts.map((contact) => person(contact)),
    subjects: [{ name: view.section, rel: 'section', literal: release.section }],
    genres: [genre(view)],
    altIds: altIds(found),
    renditions: [
      { name: 'web', href: absolute(page.path), contentType: 'text/html' },
      { name: 'ninjs', href: absolute(jsonPath(page.path)), contentType: 'application/json' },
      { name: 'plain-text', href: absolute(textPath(page.path)), contentType: 'text/plain' },
    ],
    associations: translations(found, view),
    standard: { name: 'ninjs', version: '3.1', schema: SCHEMA },
  };
}

/** The values that are there, each with its role. */
function roled<More extends object>(values: Readonly<Record<string, string>>, more: More) {
  return Object.entries(values).flatMap(([role, value]) => (value ? [{ role, ...more, value }] : []));
}

/** What an editor who takes the release over must know before the text. */
function editorialNote(view: ReleaseView): string {
  const changes = view.changes.map((change) => changeLine(view, change));
  return [...withdrawalLines(view), ...changes].join('\n');
}

function bodies({ text }: PublicRelease, view: ReleaseView) {
  const banner = withdrawalLines(view);
  const event = eventLines(view);
  const html = openedBy(datelineOf(view), view.bodyHtml);
  const bannerHtml = banner.map((line) => `<p><strong>${escapeHtml(line)}</strong></p>`);
  const eventHtml = event.map((line) => `<p>${escapeHtml(line)}</p>`);
  const opening = datelineOf(view);
  const plain = opening ? `${opening} — ${text.bodyText}` : text.bodyText;
  return [
    body('main', 'text/html', [...bannerHtml, ...eventHtml, html].join('\n'), text.bodyText, view.language),
    body('plain', 'text/plain', [...banner, ...event, plain].join('\n\n'), text.bodyText, view.language),
    ...standing('boilerplate', view.boilerplateHtml, view.language),
    ...standing('notes', view.notesHtml, view.language),
  ];
}

/** When an advisory's event is, with the offset of its own zone, and who calls to it. */
function eventDetails(site: Site, { event, language }: ReleaseView) {
  if (!event) return {};
  const iso = (at: Date) => formatShown(at, event.zone, language).iso;
  const dates = { startDate: iso(event.start), ...(event.end && { endDate: iso(event.end) }) };
  return { eventDetails: { dates, organiser: { name: site.name, uri: publicOrigin() } } };
}

function standing(role: string, html: string, language: string) {
  return html ? [body(role, 'text/html', html, plainParagraphs(html), language)] : [];
}

/** @param counted the plain text whose characters and words are counted: the author's, without what was put before it */
function body(role: string, contentType: string, value: string, counted: string, language: string) {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(counted)];
  const wordCount = words.filter(({ isWordLike }) => isWordLike).length;
  return { role, contentType, charCount: [...counted].length, wordCount, value };
}

function person({ name, duty, email, phone }: ContactView) {
  const way = (type: string, value: string) =>
    value ? [{ type, role: 'press', ...(duty && { name: duty }), value }] : [];
  return {
    ...(name && { name }),
    rel: 'contact',
    contactInfo: [...way('phone', phone), ...way('email', email)],
  };
}

/** The codes of http://cv.iptc.org/newscodes/genre/ that say more than that it is a press release. */
const GENRES: Partial<Record<Kind, string>> = {
  speech: 'Transcript_and_Verbatim',
  media_advisory: 'Daybook',
  fact_sheet: 'ListingOfFacts',
};

function genre(view: ReleaseView) {
  const code = GENRES[view.kind] ?? 'Press_Release';
  return {
    name: wordsOf(view.language)(`kinds.${view.kind}`),
    uri: `http://cv.iptc.org/newscodes/genre/${code}`,
  };
}

function altIds({ release, editions }: PublicRelease) {
  const live = editions.find(({ number }) => number === release.liveNumber);
  const number = { role: 'releaseNumber', value: release.reference };
  return live ? [number, { role: 'contentHash', value: live.contentHash }] : [number];
}

function translations({ release, versions }: PublicRelease, view: ReleaseView) {
  return versions
    .filter(({ language }) => language !== view.language)
    .map(({ language, path }) => ({
      name: endonym(language),
      rel: 'translation',
      uri: entryId(release.reference, language),
      type: 'text',
      language,
      renditions: [{ name: 'ninjs', href: absolute(jsonPath(path)), contentType: 'application/json' }],
    }));
}
