import { isAllowedLink } from './document.ts';

const MAX_ADDRESS = 2000;

/**
 * The address that somebody meant by what was typed: `example.org` is a page, `press@example.org` an
 * e-mail address, `+994 12 000 00 00` a telephone number. Null where it is none that a link may have.
 */
export function linkTyped(typed: string): string | null {
  const trimmed = typed.trim();
  const href = meant(trimmed);
  return href.length <= MAX_ADDRESS && isAllowedLink(href) && isWhole(href) ? href : null;
}

function meant(typed: string): string {
  if (/^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/.test(typed)) return `mailto:${typed}`;
  if (/^\+[\d\s()-]{6,}$/.test(typed)) return `tel:${typed.replace(/[\s()-]/g, '')}`;
  return /^[^\s:/@]+\.\p{L}{2,}([/?#]\S*)?$/u.test(typed) ? `https://${typed}` : typed;
}

/** A scheme alone leads nowhere. */
function isWhole(href: string): boolean {
  return URL.canParse(href) && !/^(https?:\/*|mailto:|tel:)$/i.test(href);
}
