import { eventOf } from './advisory.ts';
import { cleanWords, oneLine } from './clean-words.ts';
import type { AdvisoryEvent, EditionContent, Text } from './content.ts';
import { renderHtml } from './document.ts';
import { documentFromHtml } from './html-import.ts';
import { isoIn } from './institution-time.ts';
import type { Language } from './vocabulary.ts';

/** What a line of an export tells. */
export type Exported = {
  /** Null for a draft. */
  readonly reference: string | null;
  readonly sourceId: string | null;
  readonly publishedAt: Date | null;
  readonly mainLanguage: Language;
  /** A standing page's fixed address. */
  readonly fixedSlug: string | null;
  readonly content: EditionContent;
  readonly oldAddresses: readonly { readonly language: Language; readonly path: string }[];
};

/**
 * One release as a line of the import format, its keys always in the same order. Everything is said in
 * so many words, so that whoever imports it proposes nothing; a second export of what was imported
 * gives the same bytes.
 */
export function exportLine(release: Exported, zone: string): string {
  const { reference, sourceId, publishedAt, mainLanguage, content } = release;
  const languages = [mainLanguage, ...content.included.filter((one) => one !== mainLanguage).sort()];
  const texts = languages.flatMap((language) => {
    const text = content.texts[language];
    return text ? [[language, textOf(text, language, release)] as const] : [];
  });
  const event = eventOf(content);
  return JSON.stringify({
    ...(reference === null ? {} : { number: reference }),
    ...(sourceId === null ? {} : { source_id: sourceId }),
    kind: content.kind,
    section: content.section,
    ...(publishedAt === null ? {} : { published_at: isoIn(publishedAt, zone) }),
    topics: content.topics,
    contacts: content.contacts,
    ...(event === null ? {} : { event: eventWords(event) }),
    main: mainLanguage,
    texts: Object.fromEntries(texts),
  });
}

function textOf(text: Text, language: Language, { fixedSlug, oldAddresses }: Exported) {
  const { headline, subhead, summary, dateline, notes, slug, body } = text;
  const lines = Object.entries({ headline, subhead, summary, dateline });
  const cleaned = lines.map(([name, words]) => [name, oneLine(words)] as const);
  const said = cleaned.filter(([name, words]) => name === 'headline' || words !== '');
  const cleanNotes = cleanWords(notes);
  const own = oldAddresses.filter((address) => address.language === language).map(({ path }) => path);
  return {
    ...Object.fromEntries(said),
    slug: fixedSlug ?? slug,
    body: settledHtml(renderHtml(body, { language }), language),
    ...(cleanNotes === '' ? {} : { notes: cleanNotes }),
    ...(own.length === 0 ? {} : { old_addresses: own.sort() }),
  };
}

/** The HTML as it comes back from an import: without white space that no page shows. */
function settledHtml(html: string, language: Language): string {
  return renderHtml(documentFromHtml(html, language).document, { language });
}

function eventWords({ zone, start, end, deadline, places, contact }: AdvisoryEvent) {
  const at = (name: string, time: AdvisoryEvent['start']) =>
    time ? { [name]: isoIn(new Date(time.instant), zone) } : {};
  const said = Object.entries(places)
    .map(([language, place]) => [language, oneLine(place)] as const)
    .filter(([, place]) => place !== '')
    .sort();
  return {
    zone,
    ...at('start', start),
    ...at('end', end),
    ...at('deadline', deadline),
    places: Object.fromEntries(said),
    ...(contact === null ? {} : { contact }),
  };
}
