import { type Piece, rowDifference } from './changes.ts';
import type { EditionContent } from './content.ts';
import { paragraphsOf, writtenBlocks } from './document.ts';
import type { Mark, StoredDocument } from './document-schema.ts';
import { PASSAGE_FIELDS, type PassageField, paragraphsIn } from './passages.ts';
import type { Language } from './vocabulary.ts';

/** One part of one text that differs, with all its paragraphs. */
export type FieldDifference = {
  readonly field: PassageField | 'links';
  readonly paragraphs: readonly (readonly Piece[])[];
  /** Paragraphs of the later text, from 0, whose words stayed while their form did not: bold, headings, lists. */
  readonly reformed: readonly number[];
};

/** What differs between two contents in one language, part by part; `before` null is a first edition. */
export function contentDifference(
  before: EditionContent | null,
  after: EditionContent,
  language: Language,
): FieldDifference[] {
  return [
    ...PASSAGE_FIELDS.map((field) => ofField(before, after, language, field)),
    links(before, after, language),
  ].filter(
    ({ paragraphs, reformed }) => reformed.length > 0 || paragraphs.some((pieces) => pieces.some(isChange)),
  );
}

const isChange = (piece: Piece) => piece.kind !== 'same';

/** One part of a text, compared whether it differs or not. */
export function ofField(
  before: EditionContent | null,
  after: EditionContent,
  language: Language,
  field: PassageField,
): FieldDifference {
  const rows = rowDifference(
    paragraphsIn(before, language, field),
    paragraphsIn(after, language, field),
    language,
  );
  const [old, now] = [before?.texts[language]?.body, after.texts[language]?.body];
  return { field, paragraphs: rows, reformed: field === 'body' && old && now ? reformed(old, now) : [] };
}

/** Which paragraphs stand in both with the same words and another form. */
function reformed(before: StoredDocument, after: StoredDocument): number[] {
  const forms = new Map<string, Set<string>>();
  const words = paragraphsOf(before);
  for (const [index, block] of writtenBlocks(before).entries()) {
    const known = forms.get(words[index] ?? '') ?? new Set();
    forms.set(words[index] ?? '', known.add(JSON.stringify(block)));
  }
  const blocks = writtenBlocks(after);
  return paragraphsOf(after).flatMap((text, index) => {
    const known = forms.get(text);
    return known && !known.has(JSON.stringify(blocks[index])) ? [index] : [];
  });
}

/** Where links lead is not among the words, and must not change unseen. */
function links(before: EditionContent | null, after: EditionContent, language: Language): FieldDifference {
  const of = (content: EditionContent | null) => {
    const body = content?.texts[language]?.body;
    return body ? linksIn(body.doc.content) : [];
  };
  return { field: 'links', paragraphs: rowDifference(of(before), of(after), language), reformed: [] };
}

/** Any node of a document, as far as links are looked for in it. */
type Node = {
  readonly type: string;
  readonly text?: string;
  readonly marks?: readonly Mark[] | undefined;
  readonly content?: readonly Node[] | undefined;
};

function linksIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap(({ text, marks, content }) => {
    const link = marks?.find((mark) => mark.type === 'link');
    return [...(link ? [`${text ?? ''}: ${link.attrs.href}`] : []), ...linksIn(content ?? [])];
  });
}
