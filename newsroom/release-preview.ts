import { eventOf } from './advisory.ts';
import type { ContactCard, EditionContent } from './content.ts';
import { fromPlainText, renderHtml } from './document.ts';
import { type ContactView, type EventView, endMarkIn, type ReleaseView } from './release-view.ts';
import type { ByLanguage, DateStyle, Language } from './vocabulary.ts';

/** What an edition's content does not hold itself. */
export type PreviewSetting = {
  readonly zone: string;
  readonly dateStyle: DateStyle;
  /** The release's main language: what a contact card has no words for is taken from it. */
  readonly mainLanguage: Language;
  /** The section's name in the language. */
  readonly section: string;
  /** Null before first publication. */
  readonly reference: string | null;
  /** The display time where it is known: of a published release, or of a schedule. */
  readonly publishedAt: Date | null;
  /** The institution's boilerplate and the chosen contacts, for content not yet submitted. */
  readonly boilerplate: ByLanguage;
  readonly endMarks: ByLanguage;
  readonly contacts: readonly ContactCard[];
  /** Whoever accredits to the event, for content not yet submitted. */
  readonly accreditation: ContactCard | null;
};

/**
 * An edition as its readers would see it, before it is public. Null where the content has no text in
 * that language.
 */
export function previewOf(
  content: EditionContent,
  language: Language,
  setting: PreviewSetting,
): ReleaseView | null {
  const text = content.texts[language];
  if (!text) return null;
  const html = (words: string) => (words ? renderHtml(fromPlainText(words), { language }) : '');
  const archived = content.archiveDate && new Date(content.archiveDate.instant);
  const contacts = content.copied?.contacts ?? setting.contacts;
  return {
    language,
    zone: setting.zone,
    dateStyle: setting.dateStyle,
    kind: content.kind,
    section: setting.section,
    reference: setting.reference,
    headline: text.headline,
    subhead: text.subhead,
    summary: text.summary,
    dateline: text.dateline,
    bodyHtml: renderHtml(text.body, { language }),
    notesHtml: html(text.notes),
    boilerplateHtml: html((content.copied?.boilerplate ?? setting.boilerplate)[language] ?? ''),
    endMark: endMarkIn(setting.endMarks, language),
    contacts: contacts.map((card) => contactView(card, language, setting.mainLanguage)),
    event: eventView(content, language, setting),
    publishedAt: archived ?? setting.publishedAt,
    shownHereSince: null,
    changes: [],
    withdrawal: null,
  };
}

/** A draft may not know yet when its event begins; then there is nothing to show. */
function eventView(content: EditionContent, language: Language, setting: PreviewSetting): EventView | null {
  const event = eventOf(content);
  if (!event?.start) return null;
  const card = content.copied?.accreditation ?? (content.copied ? null : setting.accreditation);
  const { mainLanguage } = setting;
  return {
    zone: event.zone,
    start: new Date(event.start.instant),
    end: event.end && new Date(event.end.instant),
    place: event.places[language] || event.places[mainLanguage] || '',
    contact: card && contactView(card, language, mainLanguage),
    deadline: event.deadline && new Date(event.deadline.instant),
  };
}

function contactView(card: ContactCard, language: Language, mainLanguage: Language): ContactView {
  const pick = (words: ByLanguage) => words[language] || words[mainLanguage] || '';
  return { name: pick(card.names), duty: pick(card.duties), email: card.email, phone: card.phone };
}
