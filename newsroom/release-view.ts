import { escapeHtml } from './document.ts';
import type { DateStyle, Kind, Language } from './vocabulary.ts';

/**
 * A release as one reader sees it: plain values, nothing to look up. The public page makes it from
 * the public store, the desk's preview from a draft; one component shows both.
 */
export type ReleaseView = {
  readonly language: Language;
  /** The institution's time zone, IANA name. */
  readonly zone: string;
  readonly dateStyle: DateStyle;
  readonly kind: Kind;
  /** The section's name in this language. */
  readonly section: string;
  /** Null in a preview: the number is given at first publication. */
  readonly reference: string | null;
  readonly headline: string;
  readonly subhead: string;
  readonly summary: string;
  /** The place that opens the text, e.g. `Baku`; empty where none was given. */
  readonly dateline: string;
  readonly bodyHtml: string;
  readonly notesHtml: string;
  readonly boilerplateHtml: string;
  /** What stands after the last word, such as `###`. */
  readonly endMark: string;
  readonly contacts: readonly ContactView[];
  /** What a media advisory invites to; null with any other kind. */
  readonly event: EventView | null;
  /** The display time; null in a preview of what was never public. */
  readonly publishedAt: Date | null;
  /** Set where the display time is older than this site's first showing: a release from an archive. */
  readonly shownHereSince: Date | null;
  /** What readers must know of later changes, newest first; minor changes are not among them. */
  readonly changes: readonly ChangeMark[];
  readonly withdrawal: PublicWords | null;
};

/** What it takes to write an instant for one reader. */
export type DateForm = Pick<ReleaseView, 'language' | 'zone' | 'dateStyle'>;

/** An event; its times are shown in its own zone. */
export type EventView = {
  readonly zone: string;
  readonly start: Date;
  readonly end: Date | null;
  readonly place: string;
  /** Who accredits; null where nobody has to be asked. */
  readonly contact: ContactView | null;
  readonly deadline: Date | null;
};

export type ContactView = {
  readonly name: string;
  readonly duty: string;
  readonly email: string;
  readonly phone: string;
};

export type ChangeMark = {
  readonly kind: 'correction' | 'clarification' | 'update';
  readonly at: Date;
  readonly words: string;
};

/** A public sentence, dated, with the language it is really in. */
export type PublicWords = { readonly at: Date; readonly words: string; readonly language: Language };

/** What the wire services close a story with; an institution may have words of its own in a language. */
const END_MARK = '###';

export function endMarkIn(endMarks: Readonly<Record<Language, string>>, language: Language): string {
  return endMarks[language] || END_MARK;
}

/**
 * When readers were last told of a change: the newest instant shown on the page, else the display
 * time. It is what `dateModified` says, so that machines and people read the same.
 */
export function lastTold(view: Pick<ReleaseView, 'changes' | 'withdrawal' | 'publishedAt'>): Date | null {
  const told = [view.changes[0]?.at, view.withdrawal?.at].filter((at) => at !== undefined);
  return told.sort((a, b) => b.getTime() - a.getTime())[0] ?? view.publishedAt;
}

/** The words for a reader of `language`, else those of the main language, else any. */
export function wordsFor(
  words: Readonly<Record<Language, string>>,
  language: Language,
  mainLanguage: Language,
): { readonly words: string; readonly language: Language } {
  for (const candidate of [language, mainLanguage, ...Object.keys(words)]) {
    const found = words[candidate];
    if (found) return { words: found, language: candidate };
  }
  return { words: '', language: mainLanguage };
}

/**
 * The body with the dateline run into its first paragraph, as the trade opens a story:
 * `<p><span class="prose-place">Baku, 13 September</span> — The text …`.
 *
 * @param opening place and date, plain text; empty leaves the body as it is
 */
export function openedBy(opening: string, bodyHtml: string): string {
  if (!opening) return bodyHtml;
  const span = `<span class="prose-place">${escapeHtml(opening)}</span> — `;
  return bodyHtml.startsWith('<p>') ? `<p>${span}${bodyHtml.slice(3)}` : `<p>${span}</p>${bodyHtml}`;
}
