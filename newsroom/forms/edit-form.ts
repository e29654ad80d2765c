import { z } from 'zod';
import type { EditionContent, Text } from '../content.ts';
import { fromPlainText, isPlain, toPlainText } from '../document.ts';
import { EMPTY_DOCUMENT, type StoredDocument } from '../document-schema.ts';
import { sanitizeLine } from '../requirements.ts';
import { slugFrom } from '../slug.ts';
import {
  type ByLanguage,
  KINDS,
  KINDS_OF_CHANGE,
  type Kind,
  type KindOfChange,
  type Language,
} from '../vocabulary.ts';
import { postedDocument } from './document-field.ts';
import { type EventEdits, editedEvent, eventIn } from './event-fields.ts';
import { id } from './fields.ts';

/**
 * What somebody typed into the form of an edition. Field names are paths into the content:
 * `texts.en.headline`, `changeNotes.az`, `included.ru`, `topics.water`, `contacts.press`. A field that the form did not
 * hold is absent here and stays as it was.
 */
export type TextEdits = {
  readonly headline?: string;
  readonly subhead?: string;
  readonly summary?: string;
  readonly dateline?: string;
  /** Plain paragraphs, blank lines between them: what the field without scripts sends. */
  readonly body?: string;
  /** The document that the editor sends in place of it. */
  readonly bodyDocument?: StoredDocument;
  /** Said in so many words: the plain field may replace a text that has structure. */
  readonly replaceBody: boolean;
  readonly notes?: string;
  /** Null where the field was left empty: the deed makes one from the headline. */
  readonly slug?: string | null;
};
export type KeptUpTo = { readonly tab: string; readonly counter: number };
export type Edits = {
  readonly editionId: number;
  readonly baseRevisionId: number;
  readonly kind?: Kind;
  readonly section?: string;
  readonly kindOfChange?: KindOfChange;
  readonly included?: readonly Language[];
  readonly topics?: readonly string[];
  readonly contacts?: readonly string[];
  readonly event?: EventEdits;
  readonly changeNotes: ByLanguage;
  readonly texts: Readonly<Record<Language, TextEdits>>;
  /** Whose page it was filled on; absent where nobody asks. */
  readonly writerId?: number;
  /** The working copies whose words the form holds: this tab's own, and the one that it was filled from. */
  readonly kept: readonly KeptUpTo[];
  /** What the person wants to see next. */
  readonly next: 'edit' | 'preview' | 'check';
};

const LINES = ['headline', 'subhead', 'summary', 'dateline'] as const;
const LIMITS = {
  headline: 1000,
  subhead: 1000,
  summary: 2000,
  dateline: 200,
  notes: 20_000,
  body: 500_000,
  changeNote: 2000,
} as const;
const SLUG = /^(?!\d+$)[a-z0-9]+(-[a-z0-9]+)*$/;
/** A tab names itself; its counter grows with everything that it sends. */
const TAB = /^[A-Za-z0-9-]{8,64}$/;
const LANGUAGE = '([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)';
const TEXT_FIELD = new RegExp(
  `^texts\\.${LANGUAGE}\\.(headline|subhead|summary|dateline|body|bodyDocument|notes|slug|replaceBody)$`,
);
const NOTE_FIELD = new RegExp(`^changeNotes\\.${LANGUAGE}$`);

/** Parses the form of an edition; a fault names the field it is about. */
export const editForm = z.record(z.string(), z.string()).transform((fields, context): Edits => {
  const wrong = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: field.split('.'), message });
  const head = headOf.safeParse(fields);
  if (!head.success) {
    wrong('baseRevisionId', 'This form is incomplete. Load the page again.');
    return z.NEVER;
  }
  const { editionId, baseRevisionId, kind, section, kindOfChange, next, writerId } = head.data;
  const event = eventIn(fields, wrong);
  return {
    editionId,
    baseRevisionId,
    next,
    kept: [...keptIn(fields, 'tab', 'counter'), ...keptIn(fields, 'takenUpTab', 'takenUpCounter')],
    ...(writerId && { writerId }),
    ...(kind && { kind }),
    ...(section && { section }),
    ...(kindOfChange && { kindOfChange }),
    ...chosenIn(fields, 'included'),
    ...chosenIn(fields, 'topics'),
    ...chosenIn(fields, 'contacts'),
    ...(event && { event }),
    changeNotes: notesIn(fields, wrong),
    texts: textsIn(fields, wrong),
  };
});

const headOf = z.object({
  editionId: id,
  baseRevisionId: id,
  kind: z.enum(KINDS).optional(),
  section: z.string().max(64).optional(),
  kindOfChange: z.enum(KINDS_OF_CHANGE).optional(),
  next: z.enum(['edit', 'preview', 'check']).catch('edit'),
  writerId: id.optional(),
});

function keptIn(fields: Fields, tabField: string, counterField: string): KeptUpTo[] {
  const [tab = '', counter = ''] = [fields[tabField], fields[counterField]];
  return TAB.test(tab) && /^\d{1,9}$/.test(counter) ? [{ tab, counter: Number(counter) }] : [];
}

type Fields = Readonly<Record<string, string>>;
type Wrong = (field: string, message: string) => void;

/** Ticked boxes `included.en`; the form says by a field `included` that it holds the boxes at all. */
function chosenIn<Name extends string>(fields: Fields, name: Name): { [K in Name]?: string[] } | object {
  if (fields[name] === undefined) return {};
  const prefix = `${name}.`;
  const chosen = Object.keys(fields).filter((field) => field.startsWith(prefix));
  return {
    [name]: chosen
      .map((field) => field.slice(prefix.length))
      .filter((one) => /^[A-Za-z0-9-]{1,64}$/.test(one)),
  };
}

function notesIn(fields: Fields, wrong: Wrong): ByLanguage {
  const notes: Record<Language, string> = {};
  for (const [field, typed] of Object.entries(fields)) {
    const language = NOTE_FIELD.exec(field)?.[1];
    if (!language) continue;
    notes[language] = oneLine(typed);
    if (typed.length > LIMITS.changeNote) wrong(field, tooLong(LIMITS.changeNote, typed));
  }
  return notes;
}

function textsIn(fields: Fields, wrong: Wrong): Record<Language, TextEdits> {
  const texts: Record<Language, TextEdits> = {};
  for (const [field, typed] of Object.entries(fields)) {
    const [, language, name] = TEXT_FIELD.exec(field) ?? [];
    if (!language || !name) continue;
    if (name === 'bodyDocument') {
      const posted = postedDocument(typed);
      if (posted.ok)
        texts[language] = { replaceBody: false, ...texts[language], bodyDocument: posted.document };
      else wrong(`texts.${language}.body`, posted.sentence);
      continue;
    }
    const fault = faultOf(name, typed);
    if (fault) wrong(field, fault);
    texts[language] = { replaceBody: false, ...texts[language], [name]: typedValue(name, typed) };
  }
  return texts;
}

function faultOf(name: string, typed: string): string | null {
  const limit = Object.entries(LIMITS).find(([field]) => field === name)?.[1] ?? 96;
  if (typed.length > limit) return tooLong(limit, typed);
  if (name === 'slug' && typed.trim() !== '' && !SLUG.test(typed.trim())) {
    return 'Use small letters from a to z, digits and single hyphens, such as minister-opens-school.';
  }
  return null;
}

function tooLong(limit: number, typed: string): string {
  return `Shorten this to ${limit} characters; it has ${typed.length}.`;
}

function typedValue(name: string, typed: string): string | boolean | null {
  if (name === 'replaceBody') return true;
  if (name === 'slug') return typed.trim() || null;
  return LINES.some((line) => line === name) ? oneLine(typed) : withUnixEnds(typed);
}

function oneLine(typed: string): string {
  return sanitizeLine(typed.replace(/[\r\n]+/g, ' '));
}

/** Forms send line ends as two characters; what is kept, compared and hashed has one. */
function withUnixEnds(typed: string): string {
  return typed.replace(/\r\n?/g, '\n').trimEnd();
}

/**
 * The content with the edits put in. Structure is never lost silently: a body that is more than plain
 * paragraphs stays as it is unless `replaceBody` says otherwise.
 */
export function applyEdits(base: EditionContent, edits: Edits): EditionContent {
  const texts: Record<Language, Text> = { ...base.texts };
  for (const [language, typed] of Object.entries(edits.texts)) {
    texts[language] = editedText(base.texts[language] ?? emptyText(), typed, language);
  }
  const { event: before, ...rest } = base;
  const event = editedEvent(before, edits.event);
  return {
    ...rest,
    ...(event && { event }),
    kind: edits.kind ?? base.kind,
    section: edits.section ?? base.section,
    // A first edition has no kind of change, whatever a form says.
    kindOfChange: base.kindOfChange === null ? null : (edits.kindOfChange ?? base.kindOfChange),
    included: edits.included ? ordered(edits.included, base.included) : base.included,
    topics: edits.topics ? ordered(edits.topics, base.topics) : base.topics,
    contacts: edits.contacts ? ordered(edits.contacts, base.contacts) : base.contacts,
    changeNotes: { ...base.changeNotes, ...edits.changeNotes },
    texts: withoutUntouched(texts, base),
  };
}

function editedText(
  before: Text,
  { replaceBody, body, bodyDocument, ...typed }: TextEdits,
  language: Language,
): Text {
  const lines = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
  const after: Text = { ...before, ...lines };
  return {
    ...after,
    slug: isStaleSlug(before, after, language) ? null : after.slug,
    body: bodyDocument ?? (body === undefined ? before.body : editedBody(before.body, body, replaceBody)),
  };
}

/** An address that was made from a headline which has changed since: the deed makes a new one, unless it is public. */
function isStaleSlug(before: Text, after: Text, language: Language): boolean {
  if (after.slug === null || after.slug !== before.slug || after.headline === before.headline) return false;
  const made = slugFrom(before.headline, language);
  return made !== null && after.slug.replace(/-\d+$/, '') === made.replace(/-\d+$/, '');
}

function editedBody(before: StoredDocument, typed: string, replace: boolean): StoredDocument {
  if (!isPlain(before) && !replace) return before;
  return isPlain(before) && typed === toPlainText(before) ? before : fromPlainText(typed);
}

/** What was chosen, in the order it had, the new behind it: an order is part of what is approved. */
function ordered(chosen: readonly string[], before: readonly string[]): string[] {
  return [...before.filter((one) => chosen.includes(one)), ...chosen.filter((one) => !before.includes(one))];
}

/** A language that was empty and stays empty is no text. */
function withoutUntouched(texts: Record<Language, Text>, base: EditionContent): Record<Language, Text> {
  const kept = Object.entries(texts).filter(
    ([language, text]) => base.texts[language] !== undefined || !isEmptyText(text),
  );
  return Object.fromEntries(kept);
}

export function emptyText(): Text {
  return {
    headline: '',
    subhead: '',
    summary: '',
    dateline: '',
    body: EMPTY_DOCUMENT,
    notes: '',
    slug: null,
  };
}

function isEmptyText(text: Text): boolean {
  return JSON.stringify(text) === JSON.stringify(emptyText());
}
