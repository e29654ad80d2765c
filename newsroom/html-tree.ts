import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

/** The tree of somebody else's HTML, bounded while it is parsed, and what its attributes say. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** The HTML is larger or deeper than a release can be. */
export class HtmlTooLarge extends Error {}

const MAX_BYTES = 1_000_000;
const MAX_ELEMENTS = 100_000;
export const MAX_DEPTH = 100;

/**
 * Parses HTML as a browser would. Throws HtmlTooLarge beyond a megabyte, a hundred thousand elements
 * or a hundred levels, while parsing: some input of a megabyte would else take minutes or all memory.
 */
export function treeOf(html: string): Parent {
  if (html.length > MAX_BYTES || new TextEncoder().encode(html).byteLength > MAX_BYTES)
    throw new HtmlTooLarge('The HTML is larger than one megabyte.');
  let elements = 0;
  let open = 0;
  const createElement: typeof defaultTreeAdapter.createElement = (...given) => {
    elements += 1;
    if (elements > MAX_ELEMENTS) throw new HtmlTooLarge('The HTML has too many elements.');
    return defaultTreeAdapter.createElement(...given);
  };
  const onItemPush = () => {
    open += 1;
    if (open > MAX_DEPTH) throw new HtmlTooLarge('The HTML is nested too deeply.');
  };
  const onItemPop = () => {
    open -= 1;
  };
  return parseFragment(html, {
    treeAdapter: { ...defaultTreeAdapter, createElement, onItemPush, onItemPop },
  });
}

/** Pictures that stand in the HTML itself, as some word processors write them: megabytes that nobody will read. */
const FILE = /(<img\b[^<>]{0,4000}?\ssrc\s*=\s*)(?:"data:[^"]*"|'data:[^']*')/gi;

/** HTML without the bytes of its pictures, which are never read: only what is left counts against the bounds. */
export function withoutFiles(html: string): string {
  return html.replace(FILE, '$1""');
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value.trim() ?? '';
}

/** The value of a style property in small letters, empty where the element's own style names none. */
export function styleOf(element: Element, property: string): string {
  const declarations = attribute(element, 'style').toLowerCase().split(';');
  const found = declarations.findLast((one) => one.split(':')[0]?.trim() === property);
  return found?.slice(found.indexOf(':') + 1).trim() ?? '';
}

/** Whether readers of the page would not have seen this: hidden text, or a word processor's comments. */
export function isHidden(element: Element): boolean {
  return (
    element.attrs.some((attr) => attr.name === 'hidden') ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all' ||
    styleOf(element, 'mso-element').startsWith('comment') ||
    /\bMsoComment/.test(attribute(element, 'class'))
  );
}

/** Whether a word processor wrote this: it marks the language of its spelling check on every run. */
export function isFromOffice(parent: Parent): boolean {
  return parent.childNodes.some((node) => {
    if (!isElement(node)) return false;
    const marks = `${attribute(node, 'class')} ${attribute(node, 'style')} ${attribute(node, 'id')}`;
    const isOffice = /\bMso|mso-|docs-internal-guid/.test(marks) || node.tagName === 'o:p';
    const isGenerator = node.tagName === 'meta' && /office|word/i.test(attribute(node, 'content'));
    return isOffice || isGenerator || isFromOffice(node);
  });
}
