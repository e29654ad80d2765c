import { cleanWords, oneLine } from '#newsroom/clean-words.ts';
import type { EditionContent, Text } from '#newsroom/content.ts';
import { contentHash } from '#newsroom/content-hash.ts';
import { renderHtml } from '#newsroom/document.ts';
import type { StoredDocument } from '#newsroom/document-schema.ts';
import { documentFromHtml } from '#newsroom/html-import.ts';
import type { ImportText } from '#newsroom/import-line.ts';
import type { Language } from '#newsroom/vocabulary.ts';
import type { ImportPlan } from './plan.ts';

/**
 * What a line says of a release that is here: what it leaves open (kind, topics, contacts, a summary,
 * a slug) is as it is here. `before` is what the release holds.
 */
export function saidOf({ line, content }: ImportPlan, before: EditionContent): EditionContent {
  const texts = Object.entries(content.texts).map(([language, text]) => {
    const held = before.texts[language];
    return [language, held ? saidText(line.texts[language], text, held, language) : text] as const;
  });
  return {
    ...content,
    kind: line.kind ?? before.kind,
    topics: line.topics ?? before.topics,
    contacts: line.contacts ?? before.contacts,
    archiveDate: before.archiveDate,
    ...(line.event === undefined && before.event && { event: before.event }),
    texts: Object.fromEntries(texts),
  };
}

/** A body that a page shows alike stays byte for byte, and with it a summary that the line leaves open. */
function saidText(given: ImportText | undefined, text: Text, held: Text, language: Language): Text {
  const { slug } = held;
  if (!isSameBody(held.body, text.body, language)) return { ...text, slug };
  const isOpen = (given?.summary ?? '').trim() === '';
  return { ...text, slug, body: held.body, summary: isOpen ? held.summary : text.summary };
}

/** Whether both say the same to readers; what the newsroom adds itself does not count. */
export function saysTheSame(a: EditionContent, b: EditionContent): boolean {
  return hashOfWords(a) === hashOfWords(b);
}

function hashOfWords(content: EditionContent): string {
  const included = [...content.included].sort();
  const texts = included.map((language) => [language, settled(content.texts[language], language)] as const);
  const bare = { kindOfChange: null, changeNotes: {}, copied: null, ticked: [] };
  return contentHash({ ...content, ...bare, included, texts: Object.fromEntries(texts.filter(isThere)) });
}

function isThere(entry: readonly [Language, Text | undefined]): entry is readonly [Language, Text] {
  return entry[1] !== undefined;
}

/** The text as it comes back from an export: nothing that no page shows is a difference. */
function settled(text: Text | undefined, language: Language): Text | undefined {
  if (!text) return undefined;
  const { headline, subhead, summary, dateline, notes, body, slug } = text;
  return {
    headline: oneLine(headline),
    subhead: oneLine(subhead),
    summary: oneLine(summary),
    dateline: oneLine(dateline),
    notes: cleanWords(notes),
    body: settledBody(body, language),
    slug,
  };
}

function isSameBody(a: StoredDocument, b: StoredDocument, language: Language): boolean {
  return JSON.stringify(settledBody(a, language)) === JSON.stringify(settledBody(b, language));
}

/** The body as it comes back from its own HTML: white space that no page shows is no difference. */
function settledBody(body: StoredDocument, language: Language): StoredDocument {
  return documentFromHtml(renderHtml(body, { language }), language).document;
}
