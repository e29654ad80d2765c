import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/**
 * The institution's emblem: an SVG drawing that stands inside every public page. Only shapes and
 * their paint are kept; nothing that could load, run, link or hide anything.
 */

type Element = DefaultTreeAdapterTypes.Element;

export type ReadEmblem =
  | { readonly ok: true; readonly svg: string }
  | { readonly ok: false; readonly sentence: string };

/** It is part of every page, and a page is to stay small. */
const MOST_BYTES = 6000;
const MOST_DEPTH = 12;

const SHAPES = new Set(['g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']);
const NUMBERS = /^[-+0-9.eE,\s%]*$/;
const PAINT = /^(none|currentColor|[a-z]{3,20}|#[0-9a-fA-F]{3,8}|rgba?\([0-9.,%\s]+\))$/;
const ATTRIBUTES: ReadonlyMap<string, RegExp> = new Map([
  ...['cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'width', 'height', 'points'].map(
    (name) => [name, NUMBERS] as const,
  ),
  ...['opacity', 'fill-opacity', 'stroke-opacity', 'stroke-width', 'stroke-miterlimit'].map(
    (name) => [name, NUMBERS] as const,
  ),
  ...['fill', 'stroke'].map((name) => [name, PAINT] as const),
  ...['stroke-linecap', 'stroke-linejoin', 'fill-rule', 'clip-rule'].map(
    (name) => [name, /^[a-z]+$/] as const,
  ),
  ['d', /^[-+0-9.,\sa-zA-Z]*$/],
  ['transform', /^[a-zA-Z0-9().,\s+-]*$/],
]);

/** The drawing, cleaned, or a sentence that says why it is none. */
export function readEmblem(words: string): ReadEmblem {
  if (Buffer.byteLength(words) > 200_000) return refused('The file is too large for an emblem.');
  const svg = parseFragment(words).childNodes.find((node): node is Element => node.nodeName === 'svg');
  if (!svg) return refused('Paste an SVG drawing: it begins with <svg.');
  const viewBox = boxOf(svg);
  if (!viewBox) return refused('The drawing needs a viewBox, such as viewBox="0 0 64 64".');
  const inside = shapesOf(svg, 0);
  if (inside === '') return refused('Nothing of the drawing can be kept: use paths and plain shapes.');
  const clean = `<svg viewBox="${viewBox}" aria-hidden="true" focusable="false"${paintOf(svg)}>${inside}</svg>`;
  if (Buffer.byteLength(clean) > MOST_BYTES) {
    return refused('The drawing is too detailed: simplify it to 6 kB, for it stands in every page.');
  }
  return { ok: true, svg: clean };
}

function refused(sentence: string): ReadEmblem {
  return { ok: false, sentence };
}

function boxOf(svg: Element): string | null {
  const box = attributeOf(svg, 'viewBox').trim();
  return /^-?[\d.]+[\s,]+-?[\d.]+[\s,]+[\d.]+[\s,]+[\d.]+$/.test(box) ? box : null;
}

function attributeOf(element: Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

function shapesOf(parent: Element, depth: number): string {
  if (depth > MOST_DEPTH) return '';
  return parent.childNodes
    .filter((node): node is Element => 'tagName' in node && SHAPES.has(node.tagName))
    .map((element) => shape(element, depth))
    .join('');
}

function shape(element: Element, depth: number): string {
  const inside = element.tagName === 'g' ? shapesOf(element, depth + 1) : '';
  if (element.tagName === 'g' && inside === '') return '';
  const start = `<${element.tagName}${paintOf(element)}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${element.tagName}>`;
}

function paintOf(element: Element): string {
  const isRoot = element.tagName === 'svg';
  return element.attrs
    .filter(({ name }) => !(isRoot && ['x', 'y', 'width', 'height'].includes(name)))
    .filter(({ name, value }) => ATTRIBUTES.get(name)?.test(value))
    .map(({ name, value }) => ` ${name}="${value.replace(/\s+/g, ' ').trim()}"`)
    .join('');
}
