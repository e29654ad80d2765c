import { inlineText } from './document.ts';
import type { Block } from './document-schema.ts';
import { drop, goes, inlinesOf, isPlace, type Reading, runsOf } from './html-inline.ts';
import { asParagraph } from './html-paragraphs.ts';
import { frameOf, oneLine, place } from './html-picture.ts';
import { attribute, type Element, isElement, type Node } from './html-tree.ts';
import type { Picture } from './picture-words.ts';

/**
 * A figure of one picture with its caption, and its credit where that stands in small print: the place of that
 * picture. Null for any other figure: its parts then stand for themselves.
 */
export function picturedFigure(element: Element, reading: Reading): Block[] | null {
  const caption = element.childNodes.filter(isElement).find(isCaption);
  const others = element.childNodes.filter((node) => node !== caption);
  const alone = others.filter(isElement);
  const frame = alone.length === 1 && alone[0] ? frameOf(alone[0]) : undefined;
  const found = frame ? place(frame.alt) : onlyPicture(others, reading);
  if (!found) return null;
  const under = caption?.childNodes ?? [];
  if (!reading.takesPictures) return [...drop('img', reading), ...asParagraph(under, reading)];
  return [place(found.attrs.alt, ...captionAndCredit(under, reading))];
}

function isCaption(element: Element): boolean {
  return element.tagName === 'figcaption' && !goes(element);
}

/** Looking ahead: nothing is told. */
function onlyPicture(nodes: readonly Node[], reading: Reading): Picture | null {
  const runs = runsOf(nodes, { ...reading, takesPictures: true, dropped: new Map() });
  const pictures = runs.filter(isPlace);
  const hasWords = runs.some((run) => run.type === 'text' && run.text.trim() !== '');
  return pictures.length === 1 && !hasWords ? (pictures[0] ?? null) : null;
}

function captionAndCredit(nodes: readonly Node[], reading: Reading): [string, string] {
  const credit = nodes.filter(isElement).findLast(isCredit);
  return [
    wordsOf(
      nodes.filter((node) => node !== credit),
      reading,
      'caption',
    ),
    credit ? wordsOf([credit], reading, 'credit') : '',
  ];
}

function isCredit(element: Element): boolean {
  return /^(small|cite)$/.test(element.tagName) || /credit|copyright/i.test(attribute(element, 'class'));
}

/** A caption is words alone: of a link only they stay, which is told. */
function wordsOf(nodes: readonly Node[], reading: Reading, field: 'caption' | 'credit'): string {
  const inlines = inlinesOf(nodes, reading);
  const hasLink = inlines.some(
    (node) => node.type === 'text' && node.marks?.some(({ type }) => type === 'link'),
  );
  if (hasLink) drop('a link under a picture', reading);
  return oneLine(inlineText(inlines), field);
}
