import { SCHEMA_VERSION } from './document-order.ts';
import type { Block, Inline, Mark, StoredDocument } from './document-schema.ts';
import { pictureText } from './picture-words.ts';
import { directionOf, type Language } from './vocabulary.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Control characters, and marks that show text in another order than it is written. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
const SCHEMES = /^(https?:\/\/|mailto:|tel:)/i;

/** Text as it may stand in HTML, also in an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Whether a link may point there: https, http, mailto or tel. */
export function isAllowedLink(href: string): boolean {
  return SCHEMES.test(href) && !/[\s\u0000-\u001f]/.test(href);
}

/** A document of plain paragraphs: blank lines part paragraphs, single line ends stay as breaks. */
export function fromPlainText(words: string): StoredDocument {
  const paragraphs = words
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .split(/\n[^\S\n]*\n+/)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/g, ''))
    .filter((paragraph) => paragraph.trim() !== '');
  return {
    schemaVersion: SCHEMA_VERSION,
    doc: {
      type: 'doc',
      content: paragraphs.map((paragraph) => ({ type: 'paragraph', content: lines(paragraph) })),
    },
  };
}

function lines(paragraph: string): Inline[] {
  return paragraph.split('\n').flatMap((line, index) => {
    const words: Inline[] = line === '' ? [] : [{ type: 'text', text: line }];
    return index === 0 ? words : [{ type: 'hardBreak' as const }, ...words];
  });
}

/** The document as plain text: paragraphs parted by blank lines, list entries by a dash or number. */
export function toPlainText(document: StoredDocument): string {
  return paragraphsOf(document).join('\n\n');
}

/** The plain text of each block that has words, in order: what a list of paragraphs means everywhere. */
export function paragraphsOf(document: StoredDocument): string[] {
  return writtenBlocks(document).map((block) => blockText(block));
}

/** The blocks that have words: the nth is the nth of `paragraphsOf`. */
export function writtenBlocks(document: StoredDocument): readonly Block[] {
  return document.doc.content.filter((block) => blockText(block) !== '');
}

/** The words of one block. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content);
    case 'bulletList':
      return block.content.map((item) => `– ${item.content.map(blockText).join('\n')}`).join('\n');
    case 'orderedList':
      return block.content
        .map((item, index) => `${index + 1}. ${item.content.map(blockText).join('\n')}`)
        .join('\n');
    case 'blockquote':
      return quotationText(block);
    case 'note':
      return block.content.map(blockText).join('\n\n');
    case 'table':
      return block.content
        .map((row) => row.content.map((cell) => cell.content.map(blockText).join(' ')).join('\t'))
        .join('\n');
    case 'figure':
      return pictureText(block);
    case 'horizontalRule':
      return '***';
  }
}

type Quotation = Block & { type: 'blockquote' };

/** The quoted paragraphs, and who said them; null where nobody is named. */
export function partsOf({ content }: Quotation) {
  const words = content.flatMap((child) => (child.type === 'paragraph' ? [child] : []));
  const last = content.at(-1);
  const speaker = last?.type === 'attribution' && inlineText(last.content).trim() !== '' ? last : null;
  return { words, speaker };
}

function quotationText(quotation: Quotation): string {
  const { words, speaker } = partsOf(quotation);
  return [...words.map(blockText), ...(speaker ? [`— ${inlineText(speaker.content)}`] : [])].join('\n\n');
}

/** The words of inline content, breaks as line ends. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

/** The one renderer: the document as HTML for pages, feeds and previews. Everything is escaped. */
export function renderHtml(document: StoredDocument, options: { readonly language: Language }): string {
  return document.doc.content.map((block) => blockHtml(block, options.language)).join('\n');
}

function blockHtml(block: Block, language: Language): string {
  const inside = (blocks: readonly Block[]) => blocks.map((child) => blockHtml(child, language)).join('');
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.content, language)}</p>`;
    case 'heading':
      return `<h${block.attrs.level}>${inlineHtml(block.content, language)}</h${block.attrs.level}>`;
    case 'bulletList':
      return `<ul>${block.content.map((item) => `<li>${inside(item.content)}</li>`).join('')}</ul>`;
    case 'orderedList':
      return `<ol>${block.content.map((item) => `<li>${inside(item.content)}</li>`).join('')}</ol>`;
    case 'blockquote':
      return quotationHtml(block, language, inside);
    case 'note':
      return `<aside role="note">${inside(block.content)}</aside>`;
    case 'table':
      return tableHtml(block, inside);
    case 'figure':
      return pictureHtml(block);
    case 'horizontalRule':
      return '<hr>';
  }
}

/** Who said it does not belong to the quoted words, so it stands beside them in a figure. */
function quotationHtml(
  quotation: Quotation,
  language: Language,
  inside: (blocks: readonly Block[]) => string,
): string {
  const { words, speaker } = partsOf(quotation);
  const quoted = `<blockquote>${inside(words)}</blockquote>`;
  if (!speaker) return quoted;
  return `<figure>${quoted}<figcaption>${inlineHtml(speaker.content, language)}</figcaption></figure>`;
}

function tableHtml(table: Block & { type: 'table' }, inside: (blocks: readonly Block[]) => string): string {
  const rows = table.content.map((row, index) => {
    const cells = row.content.map((cell) =>
      cell.type === 'tableHeader'
        ? `<th scope="${index === 0 ? 'col' : 'row'}">${inside(cell.content)}</th>`
        : `<td>${inside(cell.content)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

/**
 * A place without a picture says what is to be seen in it; an ellipsis stands where nobody has said that yet.
 * The reader of HTML knows it by its role.
 */
function pictureHtml({ attrs: { alt, caption, credit } }: Block & { type: 'figure' }): string {
  const shown = escapeHtml(alt?.trim() || '…');
  const frame =
    alt === null ? '<div role="presentation"></div>' : `<div role="img" aria-label="${shown}">${shown}</div>`;
  const under = [caption.trim() && escapeHtml(caption.trim())];
  if (credit.trim()) under.push(`<small>${escapeHtml(credit.trim())}</small>`);
  const words = under.filter(Boolean).join(' ');
  return `<figure>${frame}${words && `<figcaption>${words}</figcaption>`}</figure>`;
}

function inlineHtml(content: readonly Inline[] | undefined, language: Language): string {
  return (content ?? []).map((node) => (node.type === 'text' ? markedHtml(node, language) : '<br>')).join('');
}

function markedHtml(node: Inline & { type: 'text' }, language: Language): string {
  return (node.marks ?? []).reduce((html, mark) => wrap(html, mark, language), escapeHtml(node.text));
}

function wrap(html: string, mark: Mark, language: Language): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${html}</strong>`;
    case 'italic':
      return `<em>${html}</em>`;
    case 'link':
      return isAllowedLink(mark.attrs.href) ? `<a href="${escapeHtml(mark.attrs.href)}">${html}</a>` : html;
    case 'foreign': {
      const direction = directionOf(mark.attrs.lang);
      const dir = direction === directionOf(language) ? '' : ` dir="${direction}"`;
      return `<span lang="${escapeHtml(mark.attrs.lang)}"${dir}>${html}</span>`;
    }
  }
}

/** Whether the document is only paragraphs of unmarked text, so that a plain field can edit it whole. */
export function isPlain(document: StoredDocument): boolean {
  return document.doc.content.every(
    (block) =>
      block.type === 'paragraph' &&
      (block.content ?? []).every((node) => node.type === 'hardBreak' || (node.marks ?? []).length === 0),
  );
}

/** The document without its pictures: what is said of them is no sentence of the text. */
export function withoutPictures({ schemaVersion, doc }: StoredDocument): StoredDocument {
  return { schemaVersion, doc: { ...doc, content: doc.content.filter(({ type }) => type !== 'figure') } };
}

/** The first sentence of a document, cut at a word where it is longer than `max` characters. */
export function firstSentence(document: StoredDocument, language: Language, max = 300): string {
  const first =
    withoutPictures(document)
      .doc.content.map(blockText)
      .find((text) => text.trim() !== '') ?? '';
  const [segment] = segmenterFor(language).segment(first.replace(/\s+/g, ' ').trim());
  return cutAtWord(segment?.segment.trim() ?? '', max);
}

const segmenters = new Map<Language, Intl.Segmenter>();

/** Making one costs more than using it a hundred times. */
function segmenterFor(language: Language): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Text of at most `max` characters, cut between words. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}
