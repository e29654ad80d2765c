import { isAllowedLink } from './document.ts';
import { MARK_ORDER } from './document-order.ts';
import type { Block, Inline, Mark } from './document-schema.ts';
import { isPicture, placeOf } from './html-picture.ts';
import {
  attribute,
  type Element,
  HtmlTooLarge,
  isElement,
  isHidden,
  MAX_DEPTH,
  type Node,
  type Parent,
  styleOf,
} from './html-tree.ts';
import type { Picture } from './picture-words.ts';
import type { Language } from './vocabulary.ts';

/** What is known while a tree is read. */
export type Reading = {
  /** What was dropped, and how often. */
  readonly dropped: Map<string, number>;
  readonly marks: readonly Mark[];
  readonly depth: number;
  /** The language of the text, where it is known: a passage in it is not foreign. */
  readonly language: Language | null;
  readonly isFromOffice: boolean;
  /** Inside `pre`: line ends count. */
  readonly keepsLines: boolean;
  /** Whether a picture may stand here and gets a place; else it is dropped and told. */
  readonly takesPictures: boolean;
};

/** What stands in a line of HTML. */
export type Run = Inline | Picture;

/** How blocks are read; handed down to what reads lists and tables. */
export type BlocksOf = (parent: Parent, reading: Reading) => Block[];

function tags(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Elements that are dropped together with what stands in them. */
const DROPPED_WHOLE = tags(
  'script style template noscript noembed noframes iframe frame object embed applet svg math form ' +
    'button input select textarea video audio canvas map head title meta link base xml del datalist',
);

/** Whether an element goes with all it holds; tells it where it does. */
export function isDropped(element: Element, reading: Reading): boolean {
  if (!DROPPED_WHOLE.has(element.tagName) && !isHidden(element)) return false;
  drop(DROPPED_WHOLE.has(element.tagName) ? element.tagName : 'hidden text', reading);
  return true;
}

/** The same question for looking ahead: nothing is told. */
export function goes(element: Element): boolean {
  return DROPPED_WHOLE.has(element.tagName) || isHidden(element);
}

export function drop(what: string, reading: Reading): [] {
  reading.dropped.set(what, (reading.dropped.get(what) ?? 0) + 1);
  return [];
}

/** The words of nodes with the marks in force; what is no text is dropped and told. */
export function inlinesOf(nodes: readonly Node[], reading: Reading): Inline[] {
  return runsOf(nodes, withoutPlaces(reading)).filter((run) => !isPlace(run));
}

export function isPlace(run: Run): run is Picture {
  return run.type === 'figure';
}

/** The reading where no picture can stand: in lists, tables, quotations and notes. */
export function withoutPlaces(reading: Reading): Reading {
  return { ...reading, takesPictures: false };
}

/** The same with the places of pictures among the words, where the reading takes them. */
export function runsOf(nodes: readonly Node[], reading: Reading): Run[] {
  if (reading.depth > MAX_DEPTH) throw new HtmlTooLarge('The HTML is nested too deeply.');
  return nodes.flatMap((node): Run[] => {
    if (node.nodeName === '#text' && 'value' in node) return textNodes(node.value, reading);
    if (!isElement(node)) return [];
    if (node.tagName === 'br') return [{ type: 'hardBreak' }];
    if (isDropped(node, reading)) return [];
    if (isPicture(node)) return placed(node, reading);
    const inside = runsOf(node.childNodes, within(node, reading));
    return node.tagName === 'sup' || node.tagName === 'sub' ? raised(inside, node.tagName, reading) : inside;
  });
}

function placed(element: Element, reading: Reading): Run[] {
  const picture = reading.takesPictures ? placeOf(element) : null;
  return picture ? [picture] : drop('img', reading);
}

/** The reading inside an element. */
export function within(element: Element, reading: Reading): Reading {
  return {
    ...reading,
    marks: marksOf(element, reading),
    depth: reading.depth + 1,
    keepsLines: reading.keepsLines || element.tagName === 'pre',
  };
}

function textNodes(value: string, reading: Reading): Inline[] {
  const lines = reading.keepsLines ? value.replace(/\r\n?/g, '\n').split('\n') : [value];
  return lines.flatMap((line, index): Inline[] => {
    const text = cleaned(line);
    const words: Inline[] = text === '' ? [] : [textNode(text, reading.marks)];
    return index === 0 ? words : [{ type: 'hardBreak' }, ...words];
  });
}

function textNode(text: string, marks: readonly Mark[]): Inline {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: [...marks] };
}

/** Without what cannot be seen; white space as a browser shows it, a single hard space kept. */
function cleaned(value: string): string {
  return value
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff\u00ad]/g, '')
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/\s+/g, (run) => (run === '\u00a0' || run === '\u202f' ? run : ' '));
}

/** The marks in force inside an element: at most one of each sort. */
function marksOf(element: Element, reading: Reading): readonly Mark[] {
  const { marks } = reading;
  const added = [
    styleMark(element, 'bold'),
    styleMark(element, 'italic'),
    link(element, reading),
    foreign(element, reading),
  ];
  const fresh = added.filter((mark) => mark !== null && !marks.some((known) => known.type === mark.type));
  if (/line-through/.test(styleOf(element, 'text-decoration')) || /^(s|strike)$/.test(element.tagName)) {
    drop('a line through words that stay', reading);
  }
  return [...marks, ...fresh.filter((mark) => mark !== null)].sort(
    (a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type),
  );
}

const ELEMENTS = { bold: /^(b|strong)$/, italic: /^(i|em|cite|dfn|var)$/ } as const;
const PROPERTIES = { bold: 'font-weight', italic: 'font-style' } as const;
const SET = { bold: /^(bold|bolder|[6-9]00)$/, italic: /^(italic|oblique)/ } as const;

/** The element's own style says more than its name: `<b style="font-weight:normal">` wraps whole documents. */
function styleMark(element: Element, type: 'bold' | 'italic'): Mark | null {
  const style = styleOf(element, PROPERTIES[type]);
  const isSet = style === '' ? ELEMENTS[type].test(element.tagName) : SET[type].test(style);
  return isSet ? { type } : null;
}

function link(element: Element, reading: Reading): Mark | null {
  const href = element.tagName === 'a' ? attribute(element, 'href') : '';
  if (href === '') return null;
  if (isAllowedLink(href) && href.length <= 2000) return { type: 'link', attrs: { href } };
  drop('a link that does not begin with https, http, mailto or tel', reading);
  return null;
}

function foreign(element: Element, { language, isFromOffice }: Reading): Mark | null {
  const lang = attribute(element, 'lang');
  if (isFromOffice || !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)) return null;
  return lang.split('-')[0] === language?.split('-')[0] ? null : { type: 'foreign', attrs: { lang } };
}

const RAISED: Readonly<Record<'sup' | 'sub', string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋' };
const PLAIN = '0123456789+-';

/** `m<sup>2</sup>` must not become m2: figures have raised and lowered letters of their own. */
function raised(inside: readonly Run[], place: 'sup' | 'sub', reading: Reading): Run[] {
  const letters = [...RAISED[place]];
  return inside.map((node) => {
    if (node.type !== 'text') return node;
    const text = node.text.replace(/\u2212/g, '-');
    if (!/^[0-9+-]+$/.test(text)) {
      drop(place, reading);
      return node;
    }
    return { ...node, text: [...text].map((figure) => letters[PLAIN.indexOf(figure)] ?? figure).join('') };
  });
}
