/**
 * The emblem that comes with the program: an eight-pointed star around a quill's nib, drawn in the
 * colour of what is around it. The nib is of paper; where pages have a paper of their own, their
 * stylesheet says so.
 */
export const FIRST_EMBLEM = [
  '<svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">',
  '<g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="miter">',
  '<path d="M13 13h38v38H13z"/><path d="M32 5.13 58.87 32 32 58.87 5.13 32z"/></g>',
  '<circle cx="32" cy="32" r="13.5" fill="currentColor"/>',
  '<path class="emblem-nib" d="M32 21.5 37.5 32.5 32 42.5 26.5 32.5z" fill="#fdfcf9"/>',
  '<path d="M32 42.5v-9" stroke="currentColor" stroke-width="1.5"/>',
  '<circle cx="32" cy="32.5" r="1.8" fill="currentColor"/></svg>',
].join('');
