import type { EditionText } from '#db/public/releases.ts';
import type { PublicEvent } from '#db/public/schema.ts';
import { type Piece, paragraphDifference } from '#newsroom/changes.ts';
import type { DateForm } from '#newsroom/release-view.ts';
import { instantIn } from './wire/told.ts';

const FIELDS = [
  'headline',
  'subhead',
  'summary',
  'dateline',
  'event',
  'body',
  'notes',
  'boilerplate',
  'contacts',
] as const;
type Field = (typeof FIELDS)[number];
export type Compared = { readonly field: Field; readonly paragraphs: readonly (readonly Piece[])[] };

/** What differs between two editions in one language, field by field; fields that stayed are left out. */
export function compared(before: EditionText, after: EditionText, form: DateForm): readonly Compared[] {
  const [old, now] = [plain(before, form), plain(after, form)];
  return FIELDS.filter((field) => old[field] !== now[field]).map((field) => ({
    field,
    paragraphs: paragraphDifference(old[field], now[field], after.language),
  }));
}

function plain(text: EditionText, form: DateForm): Readonly<Record<Field, string>> {
  const { headline, subhead, summary, dateline, contacts } = text;
  return {
    headline,
    subhead,
    summary,
    dateline,
    event: text.event ? eventLines(text.event, form) : '',
    body: text.bodyText,
    notes: plainParagraphs(text.notesHtml),
    boilerplate: plainParagraphs(text.boilerplateHtml),
    contacts: contacts
      .map(({ name, duty, phone, email }) => [name, duty, phone, email].filter(Boolean).join(', '))
      .join('\n\n'),
  };
}

/** Times, place and accreditation, each a paragraph of its own. */
function eventLines(event: PublicEvent, form: DateForm): string {
  const at = (instant: string) => instantIn({ ...form, zone: event.zone }, new Date(instant));
  const { start, end, place, contact, deadline } = event;
  return [
    end === null ? at(start) : `${at(start)} – ${at(end)}`,
    place,
    contact && [contact.name, contact.phone, contact.email].filter(Boolean).join(', '),
    deadline && at(deadline),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of plain paragraphs that the one renderer wrote; they hold nothing but `<p>` and `<br>`. */
export function plainParagraphs(html: string): string {
  return html
    .replaceAll(/<\/p>\s*/g, '\n\n')
    .replaceAll('<br>', '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim();
}
