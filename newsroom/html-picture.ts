import { attribute, type Element, isElement, type Parent, styleOf } from './html-tree.ts';
import { describes, type Picture, pictureLine } from './picture-words.ts';

/** Pixels up to which a picture is an icon, a smiley or a counter of readers rather than a picture. */
const SMALL = 40;

export function isPicture({ tagName }: Element): boolean {
  return tagName === 'img' || tagName === 'picture';
}

/**
 * The place that a picture in HTML leaves in a text: nothing of its file or address, and its description only
 * where somebody can have written it. Null for what is none, such as an icon.
 */
export function placeOf(element: Element): Picture | null {
  const image = element.tagName === 'picture' ? imageIn(element) : element;
  if (!image || isSmall(image)) return null;
  const given = oneLine(attribute(image, 'alt') || attribute(image, 'aria-label'), 'alt');
  const isDecorative = /^(none|presentation)$/.test(attribute(image, 'role'));
  return place(isDecorative ? null : describes(given) ? given : '');
}

export function place(alt: string | null, caption = '', credit = ''): Picture {
  return { type: 'figure', attrs: { alt, caption, credit } };
}

/** White space as a browser shows it. */
export function oneLine(words: string, field: keyof Picture['attrs']): string {
  return pictureLine(words.replace(/\s+/g, ' ').trim(), field).trim();
}

/** The frame of an empty place, as the renderer writes it; undefined for anything else. */
export function frameOf(element: Element): Pick<Picture['attrs'], 'alt'> | undefined {
  const role = attribute(element, 'role');
  if (element.tagName !== 'div' || element.childNodes.some(isElement)) return undefined;
  if (role === 'presentation') return element.childNodes.length === 0 ? { alt: null } : undefined;
  const label = oneLine(attribute(element, 'aria-label'), 'alt');
  return role === 'img' ? { alt: label === '…' ? '' : label } : undefined;
}

function imageIn(parent: Parent): Element | undefined {
  return parent.childNodes.filter(isElement).find(({ tagName }) => tagName === 'img');
}

function isSmall(image: Element): boolean {
  return ['width', 'height'].some((name) => {
    const pixels = /^([\d.]+)(?:px)?$/.exec(attribute(image, name) || styleOf(image, name));
    return pixels !== null && Number(pixels[1]) <= SMALL;
  });
}
