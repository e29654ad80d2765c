import type { JSONContent } from '@tiptap/core';
import { toPlainText } from '#newsroom/document.ts';
import { MARK_ORDER, SCHEMA_VERSION } from '#newsroom/document-order.ts';
import type { Block, Mark, StoredDocument } from '#newsroom/document-schema.ts';

/**
 * What the editor shows for a stored document: it ends in a paragraph to go on writing in. The editor would put
 * that there by itself, but as a change, which undo would then take back instead of what somebody did.
 */
export function editorWords({ doc }: StoredDocument): JSONContent {
  // Two types of one shape: the library's knows no optional field that is undefined.
  const content = doc.content as JSONContent[];
  if (content.at(-1)?.type === 'paragraph') return { type: 'doc', content };
  return { type: 'doc', content: [...content, { type: 'paragraph' }] };
}

/**
 * What the editor holds, as it is stored: without what only the editor needs (spans of cells), without
 * blocks that hold no words, marks in their one order.
 */
export function storedWords(shown: JSONContent): StoredDocument {
  const blocks = (shown.content ?? []).map(nodeOf).filter((node) => node !== null);
  // The editor's schema lets nothing else through; a test holds it against the stored one.
  return documentOf((blocks as Block[]).filter(saysSomething));
}

function documentOf(content: Block[]): StoredDocument {
  return { schemaVersion: SCHEMA_VERSION, doc: { type: 'doc', content } };
}

function saysSomething(block: Block): boolean {
  if (block.type === 'horizontalRule' || block.type === 'table' || block.type === 'figure') return true;
  return toPlainText(documentOf([withoutMarkers(block)])).trim() !== '';
}

/** The plain text of an empty list still has its dashes. */
function withoutMarkers(block: Block): Block {
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return block;
  return { type: 'note', content: block.content.flatMap((item) => item.content) };
}

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  figure: ['alt', 'caption', 'credit'],
  link: ['href'],
  foreign: ['lang'],
};

/** An attribute without a value is one that the stored document does not know. */
function attributesOf(type: string, attrs: Record<string, unknown> | undefined): object {
  const names = ATTRIBUTES[type];
  return names ? { attrs: Object.fromEntries(names.map((name) => [name, attrs?.[name]])) } : {};
}

function nodeOf({ type = '', text, attrs, marks, content }: JSONContent): JSONContent | null {
  const children = (content ?? []).map(nodeOf).filter((node) => node !== null);
  // A name that nobody has written yet.
  if (type === 'attribution' && children.length === 0) return null;
  return {
    type,
    ...attributesOf(type, attrs),
    ...(text !== undefined && { text }),
    ...(marks && marks.length > 0 && { marks: marksOf(marks) }),
    ...(children.length > 0 && { content: children }),
  };
}

function marksOf(marks: NonNullable<JSONContent['marks']>) {
  const rank = ({ type }: { type: string }) => MARK_ORDER.findIndex((mark: Mark['type']) => mark === type);
  return marks
    .map(({ type, attrs }) => ({ type, ...attributesOf(type, attrs) }))
    .sort((a, b) => rank(a) - rank(b));
}
